using Cohort.Kernel.Data;

namespace Cohort.Attendance.Model.Papers;

/// <summary>What papers say of the training body. One row.</summary>
internal sealed class ProviderTerms : IVersioned
{
    public static readonly Guid One = new("a77e0da0-ce00-4000-8000-000000000002");

    public const int Longest = 200;

    private ProviderTerms()
    {
    }

    public static ProviderTerms None(int version = 0) => new() { Id = One, Version = version };

    public Guid Id { get; private set; }

    /// <summary>Raison sociale; empty: the name of the body.</summary>
    public string Name { get; set; } = "";

    /// <summary>SIRET, 14 digits; or empty.</summary>
    public string Siret { get; set; } = "";

    /// <summary>Numéro de déclaration d'activité; or empty.</summary>
    public string Declaration { get; set; } = "";

    public string Address { get; set; } = "";

    /// <summary>Where papers are signed ("Fait à").</summary>
    public string Town { get; set; } = "";

    /// <summary>Whoever represents the body in law.</summary>
    public string Signatory { get; set; } = "";

    public string Quality { get; set; } = "";

    public int Version { get; set; }
}

/// <summary>The nature of an action, in the terms of the ministry's certificate.</summary>
internal enum Nature
{
    Training,
    SkillsReview,
    Validation,
    Apprenticeship,
}

/// <summary>What papers say of the action that a promo is. One row a promo.</summary>
internal sealed class ActionTerms : IVersioned
{
    public const int Longest = 200;

    private ActionTerms()
    {
    }

    public ActionTerms(Guid cohortId) => CohortId = cohortId;

    public Guid CohortId { get; private set; }

    /// <summary>The exact title of the action, as in the agreement and the invoice; empty: the promo's name.</summary>
    public string Title { get; set; } = "";

    public Nature Nature { get; set; }

    /// <summary>Reference of the agreement; or empty.</summary>
    public string Reference { get; set; } = "";

    public string Funder { get; set; } = "";

    /// <summary>Years that sheets are kept after the promo's end (6 by default; 10 with European money).</summary>
    public int KeepYears { get; set; } = 6;

    /// <summary>Years that certificates are kept after the promo's end.</summary>
    public int KeepCertificateYears { get; set; } = 3;

    public int Version { get; set; }
}
