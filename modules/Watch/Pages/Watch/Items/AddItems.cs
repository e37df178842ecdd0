using Cohort.Facilities.Fetching;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using Cohort.Watch.Model.Addresses;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Joining;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Items;

/// <summary>
/// Brings addresses, one a line. Those that cannot be read are handed back with their reason, the others are saved. One that
/// stands alone and is there already, or looks like it, is shown before anything is saved.
/// </summary>
internal sealed class AddItems : ICommand<AddItems.Outcome>
{
    public const int MostLines = 50;

    [BindNever]
    public Guid Cohort { get; set; }

    public string Lines { get; set; } = "";

    public string Why { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Building);

    /// <summary>A line that was not taken: the how manieth, what it said, and why not.</summary>
    internal sealed record Left(int Number, string Line, AddressFault Fault);

    /// <param name="Items">What was taken in, or was there.</param>
    /// <param name="New">Of them, those nobody had brought.</param>
    /// <param name="Joined">Of them, those this person's voice has joined.</param>
    /// <param name="Refused">What stays in the box.</param>
    /// <param name="Ask">The one address that is to be looked at first: nothing was saved.</param>
    internal sealed record Outcome(IReadOnlyList<Guid> Items, int New, int Joined, IReadOnlyList<Left> Refused, string? Ask)
    {
        /// <summary>What the only one is called, when it is new.</summary>
        public string? Title { get; init; }
    }

    internal sealed class Validator : AbstractValidator<AddItems>
    {
        public Validator()
        {
            RuleFor(one => one.Lines).Required(MostLines * (WatchItem.LongestAddress + 2));
            RuleFor(one => one.Lines).Must(lines => Of(lines).Count() <= MostLines).Says("At most {0} addresses at a time.", MostLines);
            RuleFor(one => one.Why).Optional(Voice.LongestWhy);
        }
    }

    internal sealed class Handler(WatchDb db, AliasBook aliases, ItemIntake intake, Titles titles, CurrentPerson person, TimeProvider clock) : IRequestHandler<AddItems, Outcome>
    {
        public async Task<Outcome> Handle(AddItems request, CancellationToken cancellationToken)
        {
            var refused = new List<Left>();
            var good = new List<ItemAddress>();
            foreach (var (number, line) in Of(request.Lines))
            {
                if (ItemAddress.Read(line, out var fault) is { } address)
                    good.Add(address);
                else
                    refused.Add(new Left(number, line, fault!));
            }

            if (good.Count == 0)
                return new Outcome([], 0, 0, refused, null);
            if (good.Count == 1 && refused.Count == 0 && await IsToBeLookedAt(request.Cohort, good[0], cancellationToken))
                return new Outcome([], 0, 0, [], good[0].Pasted);
            var now = clock.GetUtcNow().UtcDateTime;
            var taken = await intake.Take(request.Cohort, good, request.Why.Trim(), person.Id, now, cancellationToken);
            foreach (var one in taken.Where(one => one.IsNew))
                one.Item.TitleDueAt = await titles.Want(one.Item.Address, cancellationToken) ? one.Item.TitleDueAt : one.Item.AddedAt;
            db.Seen.AddRange(ItemIntake.Read(taken, person.Id, now));
            return new Outcome([.. taken.Select(one => one.Item.Id)], taken.Count(one => one.IsNew), taken.Count(one => !one.IsNew && one.Spoke), refused, null)
            {
                Title = taken is [{ IsNew: true, Item: var only }] ? ItemWords.Title(only.Title, only.FetchedTitle, only.Address) : null,
            };
        }

        // Others brought it, or something like it. What I brought myself needs no question.
        private async Task<bool> IsToBeLookedAt(Guid cohort, ItemAddress address, CancellationToken stop)
        {
            var me = person.Id;
            var known = await aliases.Of(cohort, address, stop);
            var alike = await db.Items.Where(one => one.CohortId == cohort && (one.KeyHash == address.KeyHash || one.WideHash == address.WideHash || one.Id == known))
                .Select(one => new { IsSame = one.KeyHash == address.KeyHash || one.Id == known, IsMine = one.Voices.Any(voice => voice.PersonId == me) }).ToListAsync(stop);
            return alike.Find(one => one.IsSame) is { } same ? !same.IsMine : alike.Count > 0;
        }
    }

    private static IEnumerable<(int Number, string Line)> Of(string lines) =>
        lines.Split('\n').Select((line, index) => (Number: index + 1, Line: line.Trim())).Where(one => one.Line.Length > 0);
}
