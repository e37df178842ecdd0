using Cohort.Alternance.Model.Visits;
using Cohort.Curriculum.Contracts;

namespace Cohort.Alternance.Model.Booklet;

/// <summary>What may be missing before the exam.</summary>
internal enum LackKind
{
    NoStructure,
    NoTutor,
    NoAgreement,
    FewVisits,
    UnwrittenVisits,
    UnsignedVisits,
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
        // A visit that was held is not to be held again: what it lacks is said, and of whom.
        var held = sheet.Visits.Where(one => one.HeldAt is not null).ToList();
        Add(LackKind.FewVisits, Beside.Trainer, Visits - held.Count);
        if (held.Count(one => one.IsLocked) < Visits)
        {
            Add(LackKind.UnwrittenVisits, Beside.Trainer, held.Count(one => one.IsBlank));
            foreach (var (place, chase) in new[] { (Signing.Trainee, Beside.Self), (Signing.Tutor, Beside.Tutor), (Signing.Trainer, Beside.Trainer) })
                Add(LackKind.UnsignedVisits, chase, held.Count(one => !one.IsBlank && !one.Signatures.Exists(row => row.As == place && row.ReportVersion == one.ReportVersion)));
        }

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
