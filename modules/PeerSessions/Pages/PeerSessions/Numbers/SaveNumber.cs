using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Model.Scenarios;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions.Pages.PeerSessions.Numbers;

/// <summary>A coordinator adds, corrects or takes off a help number, and so says on which day it was checked. From then on no file that ships changes it.</summary>
internal sealed class SaveNumber : ICommand<Unit>
{
    public Guid Id { get; set; }

    /// <summary>The version read, or null for a new one.</summary>
    public int? Version { get; set; }

    public HelpKind Kind { get; set; }

    public string Number { get; set; } = "";

    public string Name { get; set; } = "";

    public string Purpose { get; set; } = "";

    public string Hours { get; set; } = "";

    public string Cost { get; set; } = "";

    public string Web { get; set; } = "";

    public DateOnly CheckedOn { get; set; }

    public bool Retired { get; set; }

    public Access Access => Access.Coordinator;

    internal sealed class Validator : AbstractValidator<SaveNumber>
    {
        public Validator(TimeProvider clock)
        {
            RuleFor(one => one.Id).Must(id => id != Guid.Empty).Says("This value cannot be read.");
            RuleFor(one => one.Kind).IsInEnum().Says("This value cannot be read.");
            RuleFor(one => one.Name).Required(ScenarioText.Short).OneLine();
            RuleFor(one => one.Number).Optional(HelpNumber.LongestNumber).Must(text => text is null || text.All(one => char.IsAsciiDigit(one) || one is ' ' or '\u00a0' or '\u202f' or '+' or '*' or '#' or '.' or '-')).Says("Figures and spaces only.")
                .Must((form, text) => !string.IsNullOrWhiteSpace(text) || !string.IsNullOrWhiteSpace(form.Web)).Says("A number or a site is needed.");
            RuleFor(one => one.Web).Optional(ScenarioText.LongestLine).WebLink();
            RuleFor(one => one.Purpose).Required(ScenarioText.LongestLine);
            RuleFor(one => one.Hours).Optional(ScenarioText.Short);
            RuleFor(one => one.Cost).Optional(ScenarioText.Short);
            RuleFor(one => one.CheckedOn).Must(day => day >= new DateOnly(2000, 1, 1) && day <= DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(1)).Says("A day that has come.");
        }
    }

    internal sealed class Handler(PeersDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<SaveNumber, Unit>
    {
        public async Task<Unit> Handle(SaveNumber request, CancellationToken cancellationToken)
        {
            var one = await db.Numbers.FirstOrDefaultAsync(row => row.Id == request.Id, cancellationToken);
            if (one is not null && request.Version is null)
                return one.CheckedBy == person.Id ? Unit.Value : throw new NotFound();
            if (one is null && request.Version is not null)
                throw new NotFound();
            one?.Expect(request.Version!.Value);
            if (one is null)
                db.Numbers.Add(one = new HelpNumber(request.Id, request.Id.ToString("N")));
            (one.Kind, one.Number, one.Name, one.Purpose) = (request.Kind, request.Number.Trim(), request.Name.Trim(), request.Purpose.Trim());
            (one.Hours, one.Cost, one.Web) = (request.Hours.Trim(), request.Cost.Trim(), request.Web.Trim());
            (one.CheckedOn, one.CheckedBy) = (request.CheckedOn, person.Id);
            one.RetiredAt = request.Retired ? one.RetiredAt ?? clock.GetUtcNow().UtcDateTime : null;
            return Unit.Value;
        }
    }
}
