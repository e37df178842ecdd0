using Cohort.Curriculum.Contracts;
using Cohort.Kernel.People;

namespace Cohort.Curriculum.Model.Observing;

/// <summary>The voice is decided by who looks, never chosen.</summary>
internal static class WhoSpeaks
{
    /// <summary>The voice of somebody with this role about a trainee; null: none.</summary>
    public static ObservingVoice? Of(Role? role, bool steers, bool isThemselves) => role switch
    {
        Role.Trainee when isThemselves => ObservingVoice.Self,
        _ when isThemselves => null,
        _ when steers => ObservingVoice.Trainer,
        Role.Trainee or Role.Alumnus => ObservingVoice.Peer,
        Role.Tutor => ObservingVoice.Tutor,
        _ => null,
    };

    /// <summary>The voice of the reader; the house has none of its own.</summary>
    public static ObservingVoice? Of(CurrentPerson reader, Guid cohort, Guid person) =>
        reader.IsHouse ? null : Of(reader.RoleIn(cohort), reader.Steers(cohort), reader.Id == person);
}
