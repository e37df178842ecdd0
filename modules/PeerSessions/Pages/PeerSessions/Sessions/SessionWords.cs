using Cohort.Kernel.Text;
using Cohort.PeerSessions.Model.Sessions;

namespace Cohort.PeerSessions.Pages.PeerSessions.Sessions;

/// <summary>The words for what a session is and has.</summary>
internal static class SessionWords
{
    public static string Stage(SessionStage stage, Texts L) => stage switch
    {
        SessionStage.Open => L["proposed"],
        SessionStage.Waiting => L["waits for a half-day"],
        SessionStage.Placed => L["on the board"],
        SessionStage.Held => L["held"],
        SessionStage.Cancelled => L["cancelled"],
        _ => L["withdrawn"],
    };

    public static string Role(SessionRole role, Texts L) => role switch
    {
        SessionRole.Scribe => L["Takes notes"],
        SessionRole.Timekeeper => L["Keeps the time"],
        _ => L["Listens and asks"],
    };

    public static string Modality(SessionModality modality, Texts L) => modality switch
    {
        SessionModality.OnSite => L["On site"],
        SessionModality.Remote => L["Remote"],
        _ => L["In the structure"],
    };
}
