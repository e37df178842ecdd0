using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Observing;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using FluentValidation.Results;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Observing;

/// <summary>
/// Writes what a trainer saw, of several people on one competence or of one person on several: all of it or nothing. Each line
/// is an observation of its own, by the rules of <see cref="AddObservation"/>. Answers how many lines were filled in.
/// </summary>
internal sealed class ObserveMany : ICommand<int>
{
    private const int MostRows = 500;

    [BindNever]
    public Guid Cohort { get; set; }

    /// <summary>Of whom; the rows are competences. Null: the rows are people.</summary>
    [BindNever]
    public Guid? Person { get; set; }

    /// <summary>On what; the rows are people. Null: the rows are competences.</summary>
    [BindNever]
    public Guid? Node { get; set; }

    /// <summary>The day all of it was seen.</summary>
    public DateOnly? On { get; set; }

    /// <summary>The workshop all of it was seen in.</summary>
    public Guid? Workshop { get; set; }

    public Dictionary<Guid, Row> Rows { get; set; } = [];

    public Access Access => Access.In(Cohort, Roles.Steering);

    /// <summary>One line; empty, it is left.</summary>
    internal sealed class Row
    {
        /// <summary>The id of the observation, made with the form: the same form twice writes once.</summary>
        public Guid Id { get; set; }

        public ObservedLevel? Level { get; set; }

        public string Text { get; set; } = "";

        public bool IsEmpty => Level is null && string.IsNullOrWhiteSpace(Text);
    }

    internal sealed class Validator : AbstractValidator<ObserveMany>
    {
        public Validator()
        {
            RuleFor(one => one.Node).Must((one, node) => node is null != one.Person is null).Says("Choose a competence, or a person.");
            RuleFor(one => one.On).Must(on => on is not null).Says("Please fill this in.");
            RuleFor(one => one.Rows).Must(all => all.Count <= MostRows).Says("At most {0} lines.", MostRows);
            RuleFor(one => one.Rows).Must(all => all.Values.All(row => row.Level is null || Enum.IsDefined(row.Level.Value))).Says("This value cannot be read.");
            RuleFor(one => one.Rows).Must(all => all.Values.Where(row => !row.IsEmpty).Select(row => row.Id).Append(Guid.Empty).Distinct().Count() == all.Values.Count(row => !row.IsEmpty) + 1).Says("This value cannot be read.");
            RuleFor(one => one.Rows).Must(all => all.Values.Any(row => !row.IsEmpty)).Says("Choose a level for one line at least.");
        }
    }

    internal sealed class Handler(CurriculumDb db, IMediator mediator) : IRequestHandler<ObserveMany, int>
    {
        public async Task<int> Handle(ObserveMany request, CancellationToken cancellationToken)
        {
            var filled = request.Rows.Where(one => !one.Value.IsEmpty).ToList();
            var names = request.Person is null
                ? (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).ToDictionary(one => one.PersonId, one => one.Name)
                : (await mediator.Send(new ListCompetences(request.Cohort), cancellationToken)).ToDictionary(one => one.NodeId, one => one.Mark);
            var ids = filled.Select(one => one.Value.Id).ToList();
            var known = await db.Observations.AsNoTracking().Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, cancellationToken);
            var faults = new List<ValidationFailure>();
            foreach (var (key, row) in filled)
            {
                var name = names.GetValueOrDefault(key, "?");
                if (Fault(row, request.On, known.GetValueOrDefault(row.Id)) is { } fault)
                    faults.Add(Named(key, name, fault));
                else if (faults.Count == 0)
                    await Write(request, key, row, name, cancellationToken);
            }

            return faults.Count > 0 ? throw new ValidationException(faults) : filled.Count;
        }

        private static Refusal? Fault(Row row, DateOnly? on, Observation? twin)
        {
            var text = AddObservation.Handler.Tidy(row.Text);
            if (row.Level is null)
                return new Refusal("Choose a level too.", nameof(Row));
            if (text.Length == 0)
                return new Refusal("Say in a sentence what you saw.", nameof(Row.Text));
            if (text.Length > Observation.MostText)
                return new Refusal("At most {0} characters.", nameof(Row.Text), Observation.MostText);
            // The page was sent, left by "back", changed, and sent again.
            return twin is not null && (twin.Level != row.Level || twin.On != on || twin.Text != text)
                ? new Refusal("This line was written down already as it was. Open the page again to write a newer one.", nameof(Row.Text))
                : null;
        }

        private async Task Write(ObserveMany request, Guid key, Row row, string name, CancellationToken stop)
        {
            try
            {
                await mediator.Send(
                    new AddObservation { Id = row.Id, Cohort = request.Cohort, Person = request.Person ?? key, Node = request.Node ?? key, On = request.On, Workshop = request.Workshop, Level = row.Level, Text = row.Text },
                    stop);
            }
            catch (Refusal refusal) when (refusal.Field is null or nameof(AddObservation.Text) or nameof(AddObservation.Level))
            {
                throw new ValidationException([Named(key, name, refusal)]);
            }
        }

        // The summary says whose line it is, and leads to it.
        private static ValidationFailure Named(Guid key, string name, Refusal refusal) =>
            new($"{nameof(Rows)}[{key}].{refusal.Field ?? nameof(Row.Text)}", "{0}: {1}") { CustomState = new object?[] { name, new SaidRefusal(refusal) } };
    }
}
