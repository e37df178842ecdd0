using Cohort.Kernel.Messages;
using Cohort.Kernel.People;

namespace Cohort.Cohorts.Contracts;

/// <summary>
/// Makes somebody of a structure a tutor of the promo, with or without an account: an address that nobody has becomes a
/// person without a password, who acts by the links they are sent. Answers who it is; a tutor of the promo already is
/// answered as they are.
/// </summary>
/// <param name="Cohort">The promo.</param>
/// <param name="Email">Their address; 254 characters at most.</param>
/// <param name="GivenName">Given name: the promo reads this one until the person acts in it, known before or not.</param>
/// <param name="FamilyName">Family name, likewise.</param>
/// <exception cref="Cohort.Kernel.Refusal">This person is in the promo with another role.</exception>
public sealed record MakeTutor(Guid Cohort, string Email, string GivenName, string FamilyName) : ICommand<Guid>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Steering);
}
