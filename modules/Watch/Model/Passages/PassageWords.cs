using Cohort.Kernel.Text;

namespace Cohort.Watch.Model.Passages;

/// <summary>How passages are said on screen.</summary>
internal static class PassageWords
{
    /// <summary>"became the workshop “…”".</summary>
    public static string Became(PassageKind kind, Texts texts) => texts[kind switch
    {
        PassageKind.Need => "became the need",
        PassageKind.Workshop => "became the workshop",
        PassageKind.Reading => "read before the workshop",
        PassageKind.Brick => "became the brick",
        PassageKind.PeerSession => "became the peer session",
        PassageKind.Question => "became the question",
        _ => "put to the group",
    }];

    /// <summary>At the head of a column.</summary>
    public static string Many(PassageKind kind, Texts texts) => texts[kind switch
    {
        PassageKind.Need => "Needs",
        PassageKind.Workshop => "Workshops",
        PassageKind.Reading => "Readings",
        PassageKind.Brick => "Bricks",
        PassageKind.PeerSession => "Peer sessions",
        PassageKind.Question => "Questions",
        _ => "Decisions",
    }];
}
