using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model;
using Cohort.Cohorts.Model.Members;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Answers;

/// <summary>Reads a file of members; invites all the lines that can be taken, or none when one line is at fault.</summary>
internal sealed class WhenMembersAreImported(CohortsDb db, CurrentPerson person, Texts texts, TimeProvider clock, InvitationMail mail)
    : IRequestHandler<ImportMembers, MembersReport>
{
    public async Task<MembersReport> Handle(ImportMembers request, CancellationToken cancellationToken)
    {
        if (!await db.Promos.AnyAsync(one => one.Id == request.Cohort, cancellationToken))
            throw new NotFound();
        using var file = new MemoryStream(request.File);
        var read = MembersCsv.Read(file);
        if (read.FileProblem != MembersFileProblem.None)
            return new MembersReport(texts[Words(read.FileProblem)], [], []);

        var now = clock.GetUtcNow().UtcDateTime;
        var members = await (from held in db.Memberships
                             join one in db.People on held.PersonId equals one.Id
                             where held.CohortId == request.Cohort && held.EndedAt == null
                             select one.Email!).ToListAsync(cancellationToken);
        var known = members.ToHashSet(StringComparer.Ordinal);
        var invited = await db.Invitations.Where(one => one.CohortId == request.Cohort).ToDictionaryAsync(one => one.Email, StringComparer.Ordinal, cancellationToken);

        var lines = new List<ImportedMember>();
        foreach (var line in read.Lines)
        {
            var outcome = line.Problem != MembersLineProblem.None ? Words(line.Problem)
                : known.Contains(line.Email) ? "Already a member"
                : invited.TryGetValue(line.Email, out var former) && former.IsOpen(now) ? "Already invited"
                : null;
            lines.Add(new ImportedMember(line.Number, $"{line.GivenName} {line.FamilyName}".Trim(), line.Email, outcome is null ? texts[request.DryRun ? "Would be invited as: {0}" : "Invited as: {0}", texts[line.Role]] : texts[outcome], outcome is null));
        }

        // All or nothing: a line at fault keeps the whole file out. Who is already there is no fault, so that a file can be sent again.
        if (read.Lines.Any(one => one.Problem is not (MembersLineProblem.None or MembersLineProblem.DuplicateInFile)))
            return new MembersReport(texts["Some lines cannot be taken. Correct them in the file: nothing was taken."], lines, []);
        if (request.DryRun)
            return new MembersReport(null, lines, []);

        var taken = lines.Where(one => one.Taken).Select(one => one.Line).ToHashSet();
        var invitations = new List<Invitation>();
        foreach (var line in read.Lines.Where(one => taken.Contains(one.Number)))
        {
            var role = Enum.Parse<Role>(line.Role);
            if (invited.TryGetValue(line.Email, out var invitation))
                invitation.Again(line.GivenName, line.FamilyName, role, person.Id, now);
            else
                db.Invitations.Add(invitation = new Invitation(Guid.CreateVersion7(), request.Cohort, line.Email, line.GivenName, line.FamilyName, role, person.Id, now));
            invitations.Add(invitation);
        }

        var links = await mail.Send(invitations, cancellationToken);
        return new MembersReport(null, lines, [.. invitations.Select((one, index) => (one.Email, links[index]))]);
    }

    private static string Words(MembersFileProblem problem) => problem switch
    {
        MembersFileProblem.Empty => "The file names nobody.",
        MembersFileProblem.TooLarge => "The file is too large: 1 MB at most.",
        MembersFileProblem.NotText => "This is not a CSV file. In your spreadsheet, choose “Save as” and CSV.",
        MembersFileProblem.NoHeader => "The first line must name the columns: given name, family name, e-mail, role.",
        _ => "The file has too many lines: 2,000 at most.",
    };

    private static string Words(MembersLineProblem problem) => problem switch
    {
        MembersLineProblem.MissingName => "The given or the family name is missing",
        MembersLineProblem.BadEmail => "This is not an e-mail address",
        MembersLineProblem.DuplicateInFile => "Twice in the file: the first line counts",
        MembersLineProblem.UnknownRole => "This role is unknown: trainee, trainer or tutor",
        _ => "A cell is too long",
    };

    internal sealed class Validator : AbstractValidator<ImportMembers>;
}
