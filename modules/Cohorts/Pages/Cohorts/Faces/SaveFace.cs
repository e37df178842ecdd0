using Cohort.Cohorts.Model.Opening;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Faces;

/// <summary>Three lines about oneself, for one promo; each may stay empty.</summary>
internal sealed class SaveFace : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    public string? AskMe { get; set; } = "";

    public string? ComesFrom { get; set; } = "";

    public string? GoodToKnow { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Building);

    public static SaveFace Of(Face face) => new() { AskMe = face.AskMe, ComesFrom = face.ComesFrom, GoodToKnow = face.GoodToKnow };

    internal sealed class Validator : AbstractValidator<SaveFace>
    {
        public Validator()
        {
            RuleFor(one => one.AskMe ?? "").Optional(Face.Most).OverridePropertyName(nameof(AskMe));
            RuleFor(one => one.ComesFrom ?? "").Optional(Face.Most).OverridePropertyName(nameof(ComesFrom));
            RuleFor(one => one.GoodToKnow ?? "").Optional(Face.Most).OverridePropertyName(nameof(GoodToKnow));
        }
    }

    internal sealed class Handler(CohortsDb db, CurrentPerson person) : IRequestHandler<SaveFace, Unit>
    {
        public async Task<Unit> Handle(SaveFace request, CancellationToken cancellationToken)
        {
            var face = await db.MyFace(person, request.Cohort, cancellationToken);
            (face.AskMe, face.ComesFrom, face.GoodToKnow) = ((request.AskMe ?? "").Trim(), (request.ComesFrom ?? "").Trim(), (request.GoodToKnow ?? "").Trim());
            return Unit.Value;
        }
    }
}

/// <summary>The face of whoever asks.</summary>
internal static class MyFaces
{
    /// <summary>It is made when there is none yet.</summary>
    public static async Task<Face> MyFace(this CohortsDb db, CurrentPerson person, Guid cohort, CancellationToken stop)
    {
        if (person.RoleIn(cohort) is null)
            throw new Forbidden();
        var face = await db.Faces.FirstOrDefaultAsync(one => one.CohortId == cohort && one.PersonId == person.Id, stop);
        if (face is null)
            db.Faces.Add(face = new Face(cohort, person.Id));
        return face;
    }
}
