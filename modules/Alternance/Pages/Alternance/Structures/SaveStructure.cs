using Cohort.Alternance.Model.Structures;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Structures;

/// <summary>A structure is written down, or its card corrected. One establishment has one card: a SIRET that is known is refused, with whose it is.</summary>
internal sealed class SaveStructure : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    public Guid Id { get; set; }

    /// <summary>The version read, or null for a new one.</summary>
    public int? Version { get; set; }

    public string Name { get; set; } = "";

    public string Siret { get; set; } = "";

    public StructureStatus Status { get; set; } = StructureStatus.Other;

    public string Publics { get; set; } = "";

    public string Themes { get; set; } = "";

    public string Place { get; set; } = "";

    public string Hours { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<SaveStructure>
    {
        public Validator()
        {
            RuleFor(one => one.Id).Must(id => id != Guid.Empty).Says("This value cannot be read.");
            RuleFor(one => one.Name).Required(Structure.LongestName).OneLine();
            RuleFor(one => one.Siret).Must(one => string.IsNullOrWhiteSpace(one) || Kernel.Text.Siret.IsRight(Kernel.Text.Siret.Tidy(one))).Says("This is not a SIRET: 14 figures, of which the last checks the others.");
            RuleFor(one => one.Status).IsInEnum().Says("This value cannot be read.");
            RuleFor(one => one.Publics).Optional(Structure.LongestWords);
            RuleFor(one => one.Themes).Optional(Structure.LongestWords);
            RuleFor(one => one.Place).Optional(Structure.LongestWords);
            RuleFor(one => one.Hours).Optional(Structure.LongestWords);
        }
    }

    internal sealed class Handler(AlternanceDb db, StructureDesk desk, CurrentPerson person, TimeProvider clock) : IRequestHandler<SaveStructure, Unit>
    {
        public async Task<Unit> Handle(SaveStructure request, CancellationToken cancellationToken)
        {
            var one = await db.Structures.FirstOrDefaultAsync(row => row.Id == request.Id, cancellationToken);
            if (one is not null && request.Version is null)
                return one.MadeBy == person.Id ? Unit.Value : throw new NotFound();
            if (one is null && request.Version is not null)
                throw new NotFound();
            if (one is not null && !await desk.MayCorrect(request.Cohort, one, cancellationToken))
                throw new NotFound();
            one?.Expect(request.Version!.Value);
            var siret = Kernel.Text.Siret.Tidy(request.Siret);
            if (siret.Length > 0 && await db.Structures.Where(row => row.Siret == siret && row.Id != request.Id).Select(row => row.Name).FirstOrDefaultAsync(cancellationToken) is { } twin)
                throw new Refusal("This SIRET is that of {0}, which is written down already.", nameof(Siret), twin);
            if (one is null)
                db.Structures.Add(one = new Structure(request.Id, request.Name, person.Id, clock.GetUtcNow().UtcDateTime));
            else
                one.Rename(request.Name);
            (one.Siret, one.Status, one.Publics, one.Themes, one.Place, one.Hours) = (siret, request.Status, request.Publics.Trim(), request.Themes.Trim(), request.Place.Trim(), request.Hours.Trim());
            return Unit.Value;
        }
    }
}
