using Cohort.Alternance.Contracts;
using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Tutors;
using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Facilities.Inbox;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Tutors;

/// <summary>
/// A tutor's three questions: how far on one competence, what was seen, and how it goes. Each may be left out, not all three.
/// The first two are an observation, with the tutor's voice. The same form sent twice is one answer. It may correct their latest.
/// </summary>
internal sealed class SayInTwoMinutes : ICommand<Unit>, IAsksWhose
{
    private const string Rule = "TutorWord";

    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Person { get; set; }

    public Guid Id { get; set; }

    public Guid? Competence { get; set; }

    public ObservedLevel? Level { get; set; }

    public string Text { get; set; } = "";

    public TutorMood? Mood { get; set; }

    /// <summary>It is said in the place of what they said last.</summary>
    public bool Corrects { get; set; }

    /// <inheritdoc/>
    public bool Sure { get; set; }

    public IReadOnlyList<string?> Typed() => [Text];

    public Access Access => Access.In(Cohort, Roles.Everyone);

    internal sealed class Validator : AbstractValidator<SayInTwoMinutes>
    {
        public Validator()
        {
            this.HoldNobodysOwn();
            RuleFor(one => one.Id).Must(one => one != Guid.Empty).Says("This value cannot be read.");
            RuleFor(one => one.Text).Optional(TutorWord.LongestText);
            RuleFor(one => one.Level).IsInEnum().Says("This value cannot be read.");
            RuleFor(one => one.Mood).IsInEnum().Says("This value cannot be read.");
            RuleFor(one => one.Text).Must((form, text) => form.Level is null or ObservedLevel.NotSeen || !string.IsNullOrWhiteSpace(text)).Says("Say in a sentence what you saw.");
            RuleFor(one => one.Mood).Must((form, mood) => mood is not null || form.Level is not null || !string.IsNullOrWhiteSpace(form.Text)).Says("Answer one of the three questions at least.");
        }
    }

    internal sealed class Handler(AlternanceDb db, Followed followed, InboxBook inbox, Texts texts, CurrentPerson person, IMediator mediator, TimeProvider clock) : IRequestHandler<SayInTwoMinutes, Unit>
    {
        public async Task<Unit> Handle(SayInTwoMinutes request, CancellationToken cancellationToken)
        {
            if (await followed.Demand(request.Cohort, request.Person, cancellationToken) != Beside.Tutor)
                throw new NotFound();
            var (now, text) = (clock.GetUtcNow().UtcDateTime, (request.Text ?? "").Trim());
            var word = await db.TutorWords.FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken);
            if (word is null ? request.Corrects : word.TutorId != person.Id || word.PersonId != request.Person || word.CohortId != request.Cohort)
                throw new NotFound();
            if (word is not null && !request.Corrects)
                return Unit.Value;
            // A press that comes twice says the same, and one observation stands.
            if (word is not null)
                await Open(word, now, cancellationToken);
            if (word?.ObservationId is { } before && request is { Level: not null, Competence: not null })
                await mediator.Send(new TakeBackObservation(request.Cohort, request.Person, before), cancellationToken);
            Guid? seen = request is { Level: not null, Competence: not null } ? Guid.CreateVersion7() : null;
            if (seen is { } id)
            {
                var words = text.Length > 0 ? text : texts["Could not be seen here."];
                await mediator.Send(new Observe(id, request.Cohort, request.Person, request.Competence!.Value, ObservingVoice.Tutor, await followed.Today(request.Cohort, cancellationToken), request.Level!.Value, words, []), cancellationToken);
            }

            if (word is null)
                db.TutorWords.Add(new TutorWord(request.Id, request.Cohort, request.Person, person.Id, request.Mood, text, now) { ObservationId = seen });
            else
                word.Correct(request.Mood, text, seen ?? word.ObservationId, now);
            await Tell(request, cancellationToken);
            return Unit.Value;
        }

        // Only what they said last, and for a week.
        private async Task Open(TutorWord word, DateTime now, CancellationToken stop)
        {
            if (!word.IsOpen(now) || await db.TutorWords.AnyAsync(one => one.CohortId == word.CohortId && one.PersonId == word.PersonId && one.TutorId == word.TutorId && one.At > word.At, stop))
                throw new Refusal("This answer can no longer be changed. Answer again: the newer one stands above it.");
        }

        private async Task Tell(SayInTwoMinutes request, CancellationToken stop)
        {
            var members = await mediator.Send(new ListMembers(request.Cohort), stop);
            var name = members.First(one => one.PersonId == request.Person).Name;
            var path = AlternanceLinks.Trainee(request.Cohort, request.Person) + "/tutors";
            var calls = request.Mood == TutorMood.CallMe;
            await inbox.Add(request.Person, request.Cohort, Rule, () => (texts["Your tutor said how it goes"], "", path), stop, news: "tutor-word");
            foreach (var trainer in members.Where(one => one.Role == Role.Trainer))
                await inbox.Add(trainer.PersonId, request.Cohort, Rule, () => (calls ? texts["A tutor asks to be called about {0}", name] : texts["A tutor said how it goes for {0}", name], "", path), stop, request.Person, calls ? "tutor-call" : "tutor-word");
        }
    }
}
