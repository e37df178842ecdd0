using Cohort.Kernel.Text;

namespace Cohort.Facilities.Mail;

/// <summary>Why something is written, where it is no reminder.</summary>
public static class MailRules
{
    /// <summary>Somebody is invited; the subject is the invitation.</summary>
    public const string Invitation = nameof(Invitation);

    /// <summary>A guest is asked when they can come; the subject is the guest.</summary>
    public const string Guest = nameof(Guest);

    /// <summary>A new password; the subject is the person.</summary>
    public const string PasswordReset = nameof(PasswordReset);

    /// <summary>The password was changed; the subject is the person.</summary>
    public const string PasswordChanged = nameof(PasswordChanged);

    /// <summary>A tutor's link; the subject is the pass.</summary>
    public const string TutorPass = nameof(TutorPass);

    /// <summary>Something was said by a tutor's link; the subject is the pass.</summary>
    public const string TutorActed = nameof(TutorActed);

    /// <summary>An address is written down as that of a tutor; the subject is the line that says whom they follow.</summary>
    public const string TutorNamed = nameof(TutorNamed);

    /// <summary>What became of a visit of the alternance; the subject is the visit.</summary>
    public const string VisitTold = nameof(VisitTold);

    /// <summary>A trainee was not at the centre; the subject is the notice.</summary>
    public const string AbsenceNotice = nameof(AbsenceNotice);

    /// <summary>What the number decided of a date of an open slot; the subject is the guest. Not counted with the letters that somebody causes.</summary>
    public const string SlotDate = nameof(SlotDate);

    /// <summary>A link by which a half-day is signed; the subject is the link.</summary>
    public const string SignLink = nameof(SignLink);

    /// <summary>What is new for a person, at the hour they chose; the subject is the person, the occurrence the local date.</summary>
    public const string Digest = nameof(Digest);

    /// <summary>The account is erased; the subject is the person. The last that is written to them: the row lets go of their address once it is settled.</summary>
    public const string Erased = nameof(Erased);

    /// <summary>Several reminders of one minute in one letter; the subject is the person.</summary>
    public const string Several = nameof(Several);

    /// <summary>A rule in words: its own, or the label of a reminder's rule.</summary>
    internal static string Words(Texts texts, IEnumerable<Reminders.IReminderRule> reminders, string rule) => rule switch
    {
        Invitation => texts["Invitation"],
        Guest => texts["Link for a guest"],
        PasswordReset => texts["New password"],
        PasswordChanged => texts["Password changed"],
        TutorPass => texts["Link for a tutor"],
        TutorActed => texts["Answer of a tutor"],
        TutorNamed => texts["Named as a tutor"],
        VisitTold => texts["About a visit"],
        AbsenceNotice => texts["Notice of absence"],
        SlotDate => texts["An open slot that takes place, or does not"],
        SignLink => texts["Link to sign a half-day"],
        Digest => texts["What is new, in one message"],
        Erased => texts["Account erased"],
        Several => texts["Several things at once"],
        _ => reminders.FirstOrDefault(one => one.Name == rule) is { } found ? texts[found.Label] : rule,
    };
}
