using Cohort.Alternance.Model.Log;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using Cohort.Ui.Forms;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Cohort.Alternance.Pages.Alternance.Log;

/// <summary>Writes several activities at once: all of them, or none. A line left empty is none. Answers how many.</summary>
internal sealed class SaveSeveral : ICommand<int>
{
    public const int MostLines = 8;

    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Person { get; set; }

    public List<Line> Lines { get; set; } = [];

    public bool Sure { get; set; }

    public bool Centre { get; set; }

    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Line
    {
        public Guid Id { get; set; }

        public DateOnly? Date { get; set; }

        [ModelBinder(typeof(MinutesBinder))]
        public int Minutes { get; set; }

        public LogThemes Theme { get; set; }

        public int People { get; set; } = 1;

        public string Did { get; set; } = "";

        public bool IsEmpty => Minutes == 0 && Theme == LogThemes.None && string.IsNullOrWhiteSpace(Did);
    }

    internal sealed class Validator : AbstractValidator<SaveSeveral>
    {
        public Validator()
        {
            RuleFor(one => one.Lines).Must(all => all.Count <= MostLines).Says("At most {0} activities at once.", MostLines)
                .Must(all => all.Any(one => !one.IsEmpty)).Says("Write one line at least.");
        }
    }

    internal sealed class Handler(IMediator mediator) : IRequestHandler<SaveSeveral, int>
    {
        public async Task<int> Handle(SaveSeveral request, CancellationToken cancellationToken)
        {
            var count = 0;
            foreach (var (line, index) in request.Lines.Select((line, index) => (line, index)).Where(one => !one.line.IsEmpty))
            {
                try
                {
                    await mediator.Send(One(request, line), cancellationToken);
                }
                catch (Refusal refusal)
                {
                    // The two boxes stand once, under all the lines.
                    throw new Refusal(refusal.Text, refusal.Field is nameof(SaveEntry.Sure) or nameof(SaveEntry.Centre) ? refusal.Field : Field(index, refusal.Field ?? ""), [.. refusal.Values]);
                }
                catch (ValidationException invalid)
                {
                    var first = invalid.Errors.First();
                    throw new Refusal(first.ErrorMessage, Field(index, first.PropertyName), first.CustomState as object?[] ?? []);
                }

                count++;
            }

            return count;
        }

        private static SaveEntry One(SaveSeveral request, Line line) => new()
        {
            Cohort = request.Cohort,
            Person = request.Person,
            Id = line.Id,
            Date = line.Date,
            Minutes = line.Minutes,
            Kind = line.People > 1 ? LogKind.Group : LogKind.OneOff,
            People = line.People,
            Themes = line.Theme == LogThemes.None ? [] : [line.Theme],
            Did = line.Did,
            Sure = request.Sure,
            Centre = request.Centre,
        };

        private static string Field(int index, string name) => $"Lines[{index}].{name}";
    }
}
