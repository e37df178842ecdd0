using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Ui;
using Cohort.Ui.Forms;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.TheBody;

/// <summary>What is said of the training body, and what it proposes for a new promo.</summary>
internal sealed class ChangeBody : ICommand<Unit>
{
    public int Version { get; set; }

    public string Name { get; set; } = "";

    public string Siret { get; set; } = "";

    public string DeclarationNumber { get; set; } = "";

    public string Signatory { get; set; } = "";

    public string SignatoryTitle { get; set; } = "";

    public string TimeZone { get; set; } = "Europe/Paris";

    [ModelBinder(typeof(MinutesBinder))]
    public int TargetMinutes { get; set; }

    [ModelBinder(typeof(MinutesBinder))]
    public int HalfDayMinutes { get; set; }

    public int CheckInDays { get; set; } = 7;

    public Access Access => Access.Coordinator;

    internal sealed class Validator : AbstractValidator<ChangeBody>
    {
        public Validator()
        {
            RuleFor(one => one.Name).Required(160);
            RuleFor(one => one.Siret).Must(one => string.IsNullOrWhiteSpace(one) || Kernel.Text.Siret.IsRight(Kernel.Text.Siret.Tidy(one))).Says("This is not a SIRET: 14 figures, of which the last checks the others.");
            RuleFor(one => one.DeclarationNumber).Optional(30);
            RuleFor(one => one.Signatory).Optional(160);
            RuleFor(one => one.SignatoryTitle).Optional(160);
            RuleFor(one => one.TimeZone).Must(one => TimeZoneInfo.TryFindSystemTimeZoneById(one ?? "", out _)).Says("This value cannot be read.");
            RuleFor(one => one.TargetMinutes).Must(one => one is >= 60 and <= 300_000).Says("Give a target between 1 h and 5,000 h.");
            RuleFor(one => one.HalfDayMinutes).Must(one => one is >= 60 and <= 360).Says("A half-day lasts between 1 h and 6 h.");
            RuleFor(one => one.CheckInDays).Within(1, 60);
        }
    }

    internal sealed class Handler(CohortsDb db) : IRequestHandler<ChangeBody, Unit>
    {
        public async Task<Unit> Handle(ChangeBody request, CancellationToken cancellationToken)
        {
            var body = Kernel.NotFound.IfNull(await db.Bodies.FirstOrDefaultAsync(cancellationToken));
            body.Expect(request.Version);
            body.Name = request.Name.Trim();
            body.Siret = Kernel.Text.Siret.Tidy(request.Siret);
            body.DeclarationNumber = request.DeclarationNumber.Trim();
            body.Signatory = request.Signatory.Trim();
            body.SignatoryTitle = request.SignatoryTitle.Trim();
            body.TimeZone = request.TimeZone;
            body.TargetMinutes = request.TargetMinutes;
            body.HalfDayMinutes = request.HalfDayMinutes;
            body.CheckInDays = request.CheckInDays;
            return Unit.Value;
        }
    }
}
