using Cohort.Curriculum.Contracts;

namespace Cohort.Alternance.Model.Booklet;

/// <summary>What may be missing before the exam.</summary>
internal enum LackKind
{
    NoStructure,
    NoTutor,
    NoAgreement,
    FewVisits,
    LogGaps,
    NoTutorWord,
    NoOwnWord,
    Undecided,
}

/// <summary>Something missing, and whose it is to bring.</summary>
/// <param name="Kind">What.</param>
/// <param name="Chase">Whom to ask.</param>
/// <param name="Count">How many.</param>
/// <param name="Block">The block, for competences; else empty.</param>
internal sealed record Lack(LackKind Kind, Beside Chase, int Count, string Block = "");

/// <summary>What is missing of one booklet. Nobody is compared with anybody.</summary>
internal static class Lacks
{
    public const int Visits = 2;

    public static IReadOnlyList<Lack> Of(BookletSheet sheet)
    {
        var lacks = new List<Lack>();
        if (!sheet.Places.Any(one => one.Contract.IsOn(sheet.Today)))
            lacks.Add(new(LackKind.NoStructure, Beside.Trainer, 1));
        else if (!sheet.Places.Any(one => one.Contract.IsOn(sheet.Today) && one.Contract.Tutors.Exists(tutor => tutor.IsOn(sheet.Today))))
            lacks.Add(new(LackKind.NoTutor, Beside.Trainer, 1));
        if (sheet.Aims.Count == 0)
            lacks.Add(new(LackKind.NoAgreement, Beside.Tutor, 1));
        var signed = sheet.Visits.Count(one => one.IsLocked);
        if (signed < Visits)
            lacks.Add(new(LackKind.FewVisits, Beside.Trainer, Visits - signed));
        if (sheet.Gaps.Count > 0)
            lacks.Add(new(LackKind.LogGaps, Beside.Self, sheet.Gaps.Count));
        var over = sheet.Begun.Where(one => one.Until < sheet.Today).ToList();
        Add(LackKind.NoTutorWord, Beside.Tutor, over.Count(one => sheet.Said(one.From, Beside.Tutor) is null));
        Add(LackKind.NoOwnWord, Beside.Self, over.Count(one => sheet.Said(one.From, Beside.Self) is null));
        foreach (var block in sheet.Competences.GroupBy(one => one.Block))
            Add(LackKind.Undecided, Beside.Trainer, block.Count(one => sheet.Decided(one.NodeId)?.Outcome is null or CompetenceOutcome.SeeAgain), block.Key);
        return lacks;

        void Add(LackKind kind, Beside chase, int count, string block = "")
        {
            if (count > 0)
                lacks.Add(new(kind, chase, count, block));
        }
    }
}
