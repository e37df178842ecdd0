namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>What the schema of CASE 1.1 asks of a value.</summary>
internal enum CaseValue
{
    Text,
    Texts,

    /// <summary>YYYY-MM-DD.</summary>
    Day,

    /// <summary>RFC 3339, with its offset.</summary>
    Moment,
    Whole,
    Number,

    /// <summary>Only "1.1".</summary>
    Version,
    Uuid,

    /// <summary>A title, a UUID and a URI.</summary>
    Link,
    Links,

    /// <summary>One object, or several, of a shape of their own.</summary>
    Objects,
}

/// <summary>A field of an object.</summary>
/// <param name="Items">The shape of the objects it holds.</param>
internal sealed record CaseField(CaseValue Value, bool Required = false, CaseShape? Items = null);

/// <summary>The objects of a CASE 1.1 package and their fields (1EdTech's CFPackage schema); each may also have extensions.</summary>
/// <param name="Old">Fields that only version 1.0 has in a package: known, though 1.1 does not allow them.</param>
/// <param name="IsList">The objects stand in an array.</param>
/// <param name="ListsExtensions">The schema wants an array of extensions here, and an object everywhere else.</param>
internal sealed record CaseShape(IReadOnlyDictionary<string, CaseField> Fields, string? Old = null, bool IsList = true, bool ListsExtensions = false)
{
    public const string Extensions = "extensions";

    public static readonly CaseShape Document = new(
        Of("identifier! uuid, uri!, creator!, title!, lastChangeDateTime! moment, frameworkType, caseVersion! version, officialSourceURL, publisher, description, subject texts, subjectURI links, language, version, adoptionStatus, statusStartDate day, statusEndDate day, licenseURI link, notes"),
        "CFPackageURI");

    public static readonly CaseShape Item = new(
        Of("identifier! uuid, uri!, fullStatement!, lastChangeDateTime! moment, humanCodingScheme, abbreviatedStatement, alternativeLabel, listEnumeration, CFItemType, CFItemTypeURI link, conceptKeywords texts, conceptKeywordsURI link, notes, subject texts, subjectURI links, language, educationLevel texts, licenseURI link, statusStartDate day, statusEndDate day"),
        "CFDocumentURI");

    public static readonly CaseShape Association = new(
        Of("identifier! uuid, uri!, associationType!, originNodeURI!, destinationNodeURI!, lastChangeDateTime! moment, sequenceNumber whole, CFAssociationGroupingURI link, notes"),
        "CFDocumentURI");

    private static readonly CaseShape Level = new(
        Of("identifier! uuid, uri!, lastChangeDateTime! moment, description, quality, score number, feedback, position whole, rubricCriterionId uuid"),
        ListsExtensions: true);

    private static readonly CaseShape Criterion = new(
        Of("identifier! uuid, uri!, lastChangeDateTime! moment, category, description, CFItemURI link, weight number, position whole, rubricId uuid", ("CFRubricCriterionLevels", Level)));

    private static readonly CaseShape Rubric = new(
        Of("identifier! uuid, uri!, lastChangeDateTime! moment, title, description", ("CFRubricCriteria", Criterion)));

    private static readonly CaseShape Definitions = new(
        Of(
            "",
            ("CFConcepts", new(Of("identifier! uuid, uri!, title!, hierarchyCode!, lastChangeDateTime! moment, description, keywords"))),
            ("CFSubjects", new(Of("identifier! uuid, uri!, title!, hierarchyCode!, lastChangeDateTime! moment, description"))),
            ("CFLicenses", new(Of("identifier! uuid, uri!, title!, licenseText!, lastChangeDateTime! moment, description"))),
            ("CFItemTypes", new(Of("identifier! uuid, uri!, title!, description!, hierarchyCode!, lastChangeDateTime! moment, typeCode"))),
            ("CFAssociationGroupings", new(Of("identifier! uuid, uri!, title!, lastChangeDateTime! moment, description")))),
        IsList: false);

    /// <summary>What stands in a package beside the document, its items and their associations.</summary>
    public static readonly CaseShape Package = new(Of("", ("CFDefinitions", Definitions), ("CFRubrics", Rubric)));

    // "name! kind": the sign says that the field is required; a text needs no kind.
    private static Dictionary<string, CaseField> Of(string fields, params (string Name, CaseShape Items)[] nested)
    {
        var all = fields.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split(' ')).ToDictionary(
            one => one[0].TrimEnd('!'),
            one => new CaseField(one.Length > 1 ? Enum.Parse<CaseValue>(one[1], ignoreCase: true) : CaseValue.Text, one[0].EndsWith('!')),
            StringComparer.Ordinal);
        foreach (var (name, items) in nested)
            all.Add(name, new CaseField(CaseValue.Objects, Items: items));
        return all;
    }
}
