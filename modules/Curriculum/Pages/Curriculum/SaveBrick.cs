using Cohort.Curriculum.Model.Bricks;
using Cohort.Curriculum.Model.Running;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using Cohort.Ui.Forms;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>Writes a brick, new or not. The library belongs to the body; trainers of any promo look after it.</summary>
internal sealed class SaveBrick : ICommand<Guid>
{
    [BindNever]
    public Guid Cohort { get; set; }

    public Guid Id { get; set; }

    /// <summary>The version read, or null for a new brick.</summary>
    public int? Version { get; set; }

    public string Title { get; set; } = "";

    public string Value { get; set; } = "";

    public string Goal { get; set; } = "";

    public BrickKind Kind { get; set; }

    public int GroupMin { get; set; } = 2;

    public int GroupMax { get; set; } = 16;

    [ModelBinder(typeof(MinutesBinder))]
    public int Minutes { get; set; } = 90;

    [ModelBinder(typeof(MinutesBinder))]
    public int MinutesMin { get; set; } = 60;

    [ModelBinder(typeof(MinutesBinder))]
    public int MinutesMax { get; set; } = 120;

    /// <summary>Of a ritual: when it serves.</summary>
    public RitualMoment Moment { get; set; }

    /// <summary>It can be done seated.</summary>
    public bool IsSeated { get; set; }

    public BrickRemote Remote { get; set; }

    public BrickDifficulty Difficulty { get; set; }

    public string Summary { get; set; } = "";

    public string Doing { get; set; } = "";

    public string Leaves { get; set; } = "";

    public string Steps { get; set; } = "";

    public string Tips { get; set; } = "";

    public string Material { get; set; } = "";

    public string Licence { get; set; } = "CC BY-SA 4.0";

    public string Authors { get; set; } = "";

    public List<Guid> Competences { get; set; } = [];

    /// <summary>Off the list; workshops made of it keep it.</summary>
    public bool Shelved { get; set; }

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<SaveBrick>
    {
        public Validator()
        {
            RuleFor(one => one.Id).Must(id => id != Guid.Empty).Says("This value cannot be read.");
            RuleFor(one => one.Title).Required(120).OneLine();
            RuleFor(one => one.Value).Required(200);
            RuleFor(one => one.Goal).Optional(300);
            RuleFor(one => one.Summary).Optional(500);
            RuleFor(one => one.Doing).Optional(500);
            RuleFor(one => one.Leaves).Optional(500);
            RuleFor(one => one.Steps).Optional(4000);
            RuleFor(one => one.Tips).Optional(2000);
            RuleFor(one => one.Material).Optional(500);
            RuleFor(one => one.Licence).Optional(60);
            RuleFor(one => one.Authors).Optional(200);
            RuleFor(one => one.GroupMin).Within(1, 500);
            RuleFor(one => one.GroupMax).Within(1, 500).Must((form, most) => most >= form.GroupMin).Says("The most is less than the least.");
            RuleFor(one => one.Minutes).Within(5, 1680);
            RuleFor(one => one.MinutesMin).Must((form, least) => least >= 0 && least <= form.Minutes).Says("The least is more than the usual duration.");
            RuleFor(one => one.MinutesMax).Must((form, most) => most >= form.Minutes && most <= 1680).Says("The most is less than the usual duration.");
            RuleFor(one => one.Competences).Must(all => all.Count <= 20).Says("At most {0} competences.", 20);
            RuleFor(one => one.Kind).IsInEnum().Says("This value cannot be read.");
            RuleFor(one => one.Moment).IsInEnum().Says("This value cannot be read.");
            RuleFor(one => one.Remote).IsInEnum().Says("This value cannot be read.");
            RuleFor(one => one.Difficulty).IsInEnum().Says("This value cannot be read.");
        }
    }

    internal sealed class Handler(CurriculumDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<SaveBrick, Guid>
    {
        public async Task<Guid> Handle(SaveBrick request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var brick = await db.Bricks.Include(one => one.Competences).FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken);
            if (brick is not null && request.Version is null)
                return brick.MadeBy == person.Id ? brick.Id : throw new NotFound();
            if (brick is null)
            {
                if (request.Version is not null)
                    throw new NotFound();
                db.Bricks.Add(brick = new Brick(request.Id, person.Id, now));
            }
            else
            {
                brick.Expect(request.Version!.Value);
            }

            var known = await db.Nodes.Where(one => request.Competences.Contains(one.Id)).Select(one => one.Id).ToListAsync(cancellationToken);
            if (known.Count != request.Competences.Distinct().Count())
                throw new NotFound();
            (brick.Value, brick.Goal, brick.Kind, brick.Summary) = (request.Value.Trim(), request.Goal.Trim(), request.Kind, request.Summary.Trim());
            (brick.GroupMin, brick.GroupMax, brick.Minutes, brick.MinutesMin, brick.MinutesMax) = (request.GroupMin, request.GroupMax, request.Minutes, request.MinutesMin, request.MinutesMax);
            (brick.Moment, brick.IsSeated) = (request.Kind == BrickKind.Ritual ? request.Moment : RitualMoment.Any, request.IsSeated);
            (brick.Remote, brick.Difficulty, brick.Doing, brick.Leaves) = (request.Remote, request.Difficulty, request.Doing.Trim(), request.Leaves.Trim());
            (brick.Steps, brick.Tips, brick.Material) = (request.Steps.ReplaceLineEndings("\n").Trim(), request.Tips.ReplaceLineEndings("\n").Trim(), request.Material.Trim());
            (brick.Licence, brick.Authors) = (request.Licence.Trim(), request.Authors.Trim());
            brick.ShelvedAt = request.Shelved ? brick.ShelvedAt ?? now : null;
            brick.Name(request.Title);
            brick.Competences.RemoveAll(one => !known.Contains(one.NodeId));
            brick.Competences.AddRange(known.Where(id => !brick.Competences.Exists(one => one.NodeId == id)).Select(id => new BrickCompetence(brick.Id, id)).ToList());
            return brick.Id;
        }
    }
}
