using Cohort.Attendance.Model.Sheets;
using Cohort.Attendance.Pages.Attendance.Sheets;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Attendance.Pages.Attendance.Signing;

/// <summary>Who steers makes a device the tablet of one sheet; the page then ends their session on it. Answers the token, known only now, and how long it holds.</summary>
internal sealed class StartTablet : OfHalf, ICommand<StartTablet.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed record Answer(string Token, DateTime Until);

    internal sealed class Validator : AbstractValidator<StartTablet>;

    internal sealed class Handler(AttendanceDb db, SheetDesk desk, CurrentPerson person) : IRequestHandler<StartTablet, Answer>
    {
        public async Task<Answer> Handle(StartTablet request, CancellationToken cancellationToken)
        {
            var facts = await desk.Open(request.Cohort, request.Date, request.Part, cancellationToken);
            var until = Window.Of(facts.Sheet, facts.Half.Promo.Zone).ClosesAt;
            if (facts.Sheet.IsSealed)
                throw new Refusal("This sheet is closed. It is corrected by a line of its own.");
            if (desk.Now >= until)
                throw new Refusal("The hours of signing are over. Whoever was there and did not sign is written down on the sheet.");
            var token = LinkToken.New();
            db.Tablets.Add(new TabletPass(facts.Sheet, LinkToken.Hash(token), person.Id, desk.Now, until));
            return new Answer(token, until);
        }
    }
}

/// <summary>The tablet has been round. A token that opens nothing is answered the same.</summary>
internal sealed record EndTablet(string Token) : ICommand<Unit>
{
    public Access Access => Access.Anyone;

    internal sealed class Validator : AbstractValidator<EndTablet>;

    internal sealed class Handler(AttendanceDb db, TimeProvider clock) : IRequestHandler<EndTablet, Unit>
    {
        public async Task<Unit> Handle(EndTablet request, CancellationToken cancellationToken)
        {
            var hash = LinkToken.Hash(request.Token);
            if (await db.Tablets.FirstOrDefaultAsync(one => one.TokenHash == hash, cancellationToken) is { } pass)
                pass.EndedAt ??= clock.GetUtcNow().UtcDateTime;
            return Unit.Value;
        }
    }
}
