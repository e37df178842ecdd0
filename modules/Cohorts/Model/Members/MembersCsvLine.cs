namespace Cohort.Cohorts.Model.Members;

/// <summary>One person as a file names them, cleaned and cut to the lengths the database holds.</summary>
/// <param name="Number">The line of the file on which the row begins, 1 being the first.</param>
/// <param name="GivenName">Trimmed, single spaces, no control character.</param>
/// <param name="FamilyName">As the given name.</param>
/// <param name="Email">Trimmed, lower case.</param>
/// <param name="Role">Trainee, Trainer or Tutor; empty when the word is unknown.</param>
/// <param name="Problem">Why the line cannot be taken; the first found.</param>
internal sealed record MembersCsvLine(
    int Number,
    string GivenName,
    string FamilyName,
    string Email,
    string Role,
    MembersLineProblem Problem);
