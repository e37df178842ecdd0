using Cohort.Attendance.Model.Sheets;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;

namespace Cohort.Attendance.Pages.Attendance.Sheets;

/// <summary>One half-day: the whole for who steers; a trainee sees their own line alone.</summary>
internal sealed class GetSheet : OfHalf, IQuery<GetSheet.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    /// <summary>The half-day, and where its window stands for the reader.</summary>
    internal sealed record Answer(SheetFacts Facts, Opening Opening, bool Steers, SheetLine? Mine);

    internal sealed class Handler(SheetDesk desk, CurrentPerson person) : IRequestHandler<GetSheet, Answer>
    {
        public async Task<Answer> Handle(GetSheet request, CancellationToken cancellationToken)
        {
            var facts = await desk.Read(request.Cohort, request.Date, request.Part, cancellationToken);
            var opening = Window.At(request.Date, facts.Sheet.StartsAt, facts.Sheet.EndsAt, facts.Half.Promo.Zone, desk.Now);
            var mine = facts.Lines.FirstOrDefault(one => one.Person == person.Id);
            if (person.Steers(request.Cohort))
                return new Answer(facts, opening, true, mine);
            var signatures = facts.Signatures.Where(one => one.PersonId == person.Id).ToList();
            return new Answer(facts with { Lines = mine is null ? [] : [mine], Signatures = signatures }, opening, false, mine);
        }
    }
}
