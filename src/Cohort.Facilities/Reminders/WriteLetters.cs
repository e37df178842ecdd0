using Cohort.Facilities.Mail;
using Cohort.Kernel.Messages;
using Cohort.Kernel.Text;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Reminders;

/// <summary>
/// The round is over: makes one letter for each person of the lines held for them, and deletes the lines in the same
/// transaction. While something due is in another node's hand they wait for it, a minute at most. Answers whether there may
/// be more to write.
/// </summary>
internal sealed record WriteLetters(int Most) : ICommand<bool>
{
    // With its words cut to these, a letter fits its column.
    private const int MostLines = 10, MostText = 400;
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(20);

    public Access Access => Access.House;

    internal sealed class Validator : AbstractValidator<WriteLetters>
    {
        public Validator() => RuleFor(one => one.Most).InclusiveBetween(1, 1000);
    }

    internal sealed class Handler(FacilitiesDb db, MailQueue mail, SiteAddress site, Texts texts, TimeProvider clock) : IRequestHandler<WriteLetters, bool>
    {
        public async Task<bool> Handle(WriteLetters request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var old = now - Wait;
            if (await db.Reminders.AnyAsync(one => one.NextAt <= now, cancellationToken) && !await db.Held.AnyAsync(one => one.At <= old, cancellationToken))
                return false;
            var persons = await db.Held.Select(one => one.PersonId).Distinct().OrderBy(one => one).Take(request.Most).ToListAsync(cancellationToken);
            if (persons.Count == 0)
                return false;
            var lines = await db.Held.AsNoTracking().Where(one => persons.Contains(one.PersonId)).OrderBy(one => one.At).ThenBy(one => one.Id).ToListAsync(cancellationToken);
            var ids = lines.Select(one => one.Id).ToList();
            // Another node wrote some of them at the same moment: this begins again on what is left.
            if (await db.Held.Where(one => ids.Contains(one.Id)).ExecuteDeleteAsync(cancellationToken) != lines.Count)
                throw new DbUpdateConcurrencyException("The lines of a letter were taken by another.");
            var people = await db.People.Where(one => persons.Contains(one.Id)).Select(one => new { one.Id, one.Email, one.GivenName, one.FamilyName, one.Language }).ToListAsync(cancellationToken);
            var held = lines.ToLookup(one => one.PersonId);
            var letters = from person in people
                          let to = new Addressee(person.Email!, $"{person.GivenName} {person.FamilyName}", person.Language, person.Id)
                          from part in held[person.Id].Chunk(MostLines)
                          select part.Length == 1 ? One(part[0], to) : Several(part, to);
            await mail.QueueAll([.. letters], cancellationToken);
            return persons.Count == request.Most;
        }

        private static (string Rule, Guid Subject, string Occurrence, Addressee To, Letter Letter) One(HeldLine line, Addressee to) =>
            (line.Rule, line.SubjectId, line.Occurrence, to, new Letter(line.Title, line.Text, line.LinkLabel, line.Path) { MayBeStopped = true, ExpiresAt = line.ExpiresAt });

        private (string Rule, Guid Subject, string Occurrence, Addressee To, Letter Letter) Several(HeldLine[] lines, Addressee to) => Speech.In(to.Language, () =>
        {
            var text = string.Join("\n\n", lines.Select(one => string.Join('\n', new[] { one.Title, Short.Of(one.Text.ReplaceLineEndings("\n").Replace("\n\n", "\n", StringComparison.Ordinal), MostText), site.Of(one.Path) }.Where(part => part.Length > 0))));
            var title = Short.Of(texts["{0}, and {1} more", Short.Of(lines[0].Title, 150), lines.Length - 1], 200);
            return (MailRules.Several, lines[0].PersonId, lines[0].Id.ToString("N"), to, new Letter(title, Short.Of(text, 8000), texts["Open the inbox"], "/inbox")
            {
                MayBeStopped = true,
                Stops = string.Join(',', lines.Select(one => one.Rule).Distinct(StringComparer.Ordinal)),
                ExpiresAt = lines.Max(one => one.ExpiresAt),
            });
        });
    }
}
