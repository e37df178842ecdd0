using Cohort.Cohorts.Model.Directory;

namespace Cohort.Cohorts.Pages.Cohorts.Directory;

/// <summary>Where a request stands, in words; keys of the texts.</summary>
internal static class ContactWords
{
    // L["waits for an answer"] L["answered yes"] L["answered no"] L["ended without an answer"]
    public static string State(ContactAnswer answer, bool isOpen) => answer switch
    {
        ContactAnswer.Yes => "answered yes",
        ContactAnswer.No => "answered no",
        _ => isOpen ? "waits for an answer" : "ended without an answer",
    };
}
