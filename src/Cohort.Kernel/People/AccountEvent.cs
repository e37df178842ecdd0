namespace Cohort.Kernel.People;

/// <summary>What happened to an account that a person or an auditor may ask about.</summary>
public enum AccountEventKind
{
    /// <summary>Invitation accepted, or first coordinator made.</summary>
    Joined,

    /// <summary>A link to choose a new password was shown to a coordinator.</summary>
    ResetLinkShown,

    /// <summary>The password was changed.</summary>
    PasswordChanged,

    /// <summary>The second factor was turned on.</summary>
    SecondFactorOn,

    /// <summary>The second factor was turned off.</summary>
    SecondFactorOff,

    /// <summary>All sessions were ended.</summary>
    SignedOutEverywhere,

    /// <summary>A coordinator had a link to choose a new password sent.</summary>
    ResetLinkSent,

    /// <summary>Somebody asked for a new password on the page for that: a link was sent.</summary>
    ResetAsked,

    /// <summary>All that the site knows of the person was downloaded.</summary>
    DataExported,

    /// <summary>The account was erased.</summary>
    Erased,
}

/// <summary>One line of the journal of accounts.</summary>
public sealed class AccountEvent
{
    private AccountEvent()
    {
    }

    /// <summary>A new line.</summary>
    public AccountEvent(Guid personId, AccountEventKind kind, Guid by, DateTime now)
    {
        Id = Guid.CreateVersion7();
        PersonId = personId;
        Kind = kind;
        By = by;
        At = now;
    }

    /// <summary>Id of the row.</summary>
    public Guid Id { get; private set; }

    /// <summary>Whose account.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>What happened.</summary>
    public AccountEventKind Kind { get; private set; }

    /// <summary>Who did it.</summary>
    public Guid By { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTime At { get; private set; }
}
