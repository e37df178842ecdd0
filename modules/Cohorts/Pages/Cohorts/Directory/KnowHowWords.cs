using Cohort.Cohorts.Contracts;

namespace Cohort.Cohorts.Pages.Cohorts.Directory;

/// <summary>The three lists in words; keys of the texts.</summary>
internal static class KnowHowWords
{
    public static readonly IReadOnlyList<KnowHowList> All = [KnowHowList.CanShow, KnowHowList.StructureDoes, KnowHowList.WouldLike];

    // L["I can show"] L["My structure does"] L["I would like to learn or do"]
    public static string Mine(KnowHowList list) => list switch
    {
        KnowHowList.CanShow => "I can show",
        KnowHowList.StructureDoes => "My structure does",
        _ => "I would like to learn or do",
    };

    // L["Can show"] L["Their structure does"] L["Would like to learn or do"]
    public static string Theirs(KnowHowList list) => list switch
    {
        KnowHowList.CanShow => "Can show",
        KnowHowList.StructureDoes => "Their structure does",
        _ => "Would like to learn or do",
    };
}
