using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Questions;
using Cohort.Cohorts.Reminders;
using Cohort.Facilities.Reminders;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Answers.Between;

internal sealed class AskQuestionRules : AbstractValidator<AskQuestion>
{
    private const string Unreadable = "This value cannot be read.";

    public AskQuestionRules()
    {
        RuleFor(one => one.Id).Must(id => id != Guid.Empty).Says(Unreadable);
        RuleFor(one => one.Title).Required(Question.LongestTitle).OneLine();
        RuleFor(one => one.Text).Optional(Question.LongestText);
        RuleFor(one => one.About).Optional(Question.LongestAbout);
        RuleFor(one => one.About).Must(one => string.IsNullOrEmpty(one) || (one[0] == '/' && !one.StartsWith("//", StringComparison.Ordinal) && !one.Contains('\\', StringComparison.Ordinal))).Says(Unreadable);
    }
}

internal sealed class WhenQuestionIsAsked(CohortsDb db, ReminderBook book, CurrentPerson person, TimeProvider clock) : IRequestHandler<AskQuestion, Unit>
{
    /// <summary>After this a question that waits is no longer told: it stands on Today.</summary>
    private static readonly TimeSpan Life = TimeSpan.FromDays(3);

    public async Task<Unit> Handle(AskQuestion request, CancellationToken cancellationToken)
    {
        if (await db.Questions.FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken) is { } twin)
            return twin.CohortId == request.Cohort && twin.By == person.Id ? Unit.Value : throw new NotFound();
        var now = clock.GetUtcNow().UtcDateTime;
        var since = now.AddDays(-1);
        if (!person.IsHouse && await db.Questions.CountAsync(one => one.CohortId == request.Cohort && one.By == person.Id && one.At > since, cancellationToken) >= Question.MostADay)
            throw new Refusal("At most {0} questions a day.", nameof(AskQuestion.Title), Question.MostADay);
        if (request.Group is { } group)
            await db.DemandGroup(request.Cohort, group, cancellationToken);
        db.Questions.Add(new Question(request with { Text = request.Text ?? "", About = request.About ?? "" }, person.Id, now));
        var zone = await db.Promos.Where(one => one.Id == request.Cohort).Select(one => one.TimeZone).FirstAsync(cancellationToken);
        var due = QuestionWaitsRule.Due(now, TimeZoneInfo.FindSystemTimeZoneById(zone));
        await book.Plan(QuestionWaitsRule.Key, request.Id, "", (request.Cohort, zone), due, due + Life, cancellationToken);
        return Unit.Value;
    }
}

/// <summary>What questions ask of groups.</summary>
internal static class QuestionGroups
{
    /// <summary>Goes on if the promo has this group and still offers it.</summary>
    /// <exception cref="NotFound">It does not.</exception>
    public static async Task DemandGroup(this CohortsDb db, Guid cohort, Guid group, CancellationToken stop)
    {
        if (!await db.Groups.AnyAsync(one => one.CohortId == cohort && one.Id == group && one.ShelvedAt == null, stop))
            throw new NotFound();
    }
}
