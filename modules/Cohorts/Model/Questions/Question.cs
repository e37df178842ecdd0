using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Data;
using Cohort.Kernel.People;

namespace Cohort.Cohorts.Model.Questions;

/// <summary>What somebody asks the promo. Whoever asked says which answer helped; until somebody answers, it is theirs to change.</summary>
internal sealed class Question : IVersioned
{
    public const int LongestTitle = 140, LongestText = 4_000, LongestAbout = 300, LongestWhy = 300, LongestSearch = 3_000;

    /// <summary>Questions that one person may ask in a day.</summary>
    public const int MostADay = 20;

    private Question()
    {
    }

    public Question(AskQuestion asked, Guid by, DateTime now)
    {
        (Id, CohortId, By, At) = (asked.Id, asked.Cohort, by, now);
        About = asked.About;
        Say(asked.Title, asked.Text, asked.IsAnswerFirst, asked.Group);
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public Guid By { get; private set; }

    public DateTime At { get; private set; }

    /// <summary>In one line.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The rest, in Markdown, or empty.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Title and text without case and accents, as far as there is room.</summary>
    public string SearchText { get; private set; } = "";

    /// <summary>Path on this site of what it is about, or empty.</summary>
    public string About { get; private set; } = "";

    /// <summary>Answer first, then see the others.</summary>
    public bool IsAnswerFirst { get; private set; }

    /// <summary>The group it is put to; null: the whole promo.</summary>
    public Guid? GroupId { get; private set; }

    /// <summary>When it was closed, or null: it waits for answers.</summary>
    public DateTime? ClosedAt { get; private set; }

    /// <summary>The answer that helped, or null.</summary>
    public Guid? KeptAnswerId { get; private set; }

    /// <summary>When it was taken off, or null.</summary>
    public DateTime? RemovedAt { get; private set; }

    public Guid? RemovedBy { get; private set; }

    /// <summary>Why a trainer took it off; empty when its author did.</summary>
    public string RemovedWhy { get; private set; } = "";

    public int Version { get; set; }

    /// <summary>Whoever asked it, and those who steer the promo, say what helped and close it.</summary>
    public bool IsRunBy(CurrentPerson person) => By == person.Id || person.Steers(CohortId);

    public void Say(string title, string text, bool isAnswerFirst, Guid? group) =>
        (Title, Text, IsAnswerFirst, GroupId, SearchText) = (title.Trim(), text.Trim(), isAnswerFirst, group, Cut(Kernel.Text.SearchText.Normalise($"{title} {text}")));

    /// <summary>This answer helped, or (null) none did yet. What helped closes the question.</summary>
    public void Keep(Guid? answer, DateTime now) => (KeptAnswerId, ClosedAt) = (answer, answer is null ? null : ClosedAt ?? now);

    public void Close(DateTime now) => ClosedAt ??= now;

    public void Open() => (ClosedAt, KeptAnswerId) = (null, null);

    /// <summary>Off the pages. What its author takes off is forgotten too.</summary>
    public void Remove(Guid by, string why, DateTime now)
    {
        (RemovedAt, RemovedBy, RemovedWhy) = (now, by, why);
        if (by == By)
            (Title, Text, SearchText) = ("", "", "");
    }

    private static string Cut(string text) => Kernel.Text.TextFile.Cut(text, LongestSearch);
}

/// <summary>What somebody answers.</summary>
internal sealed class QuestionAnswer
{
    public const int Longest = 4_000;

    private QuestionAnswer()
    {
    }

    public QuestionAnswer(Guid id, Question question, string text, Guid by, DateTime now)
    {
        (Id, QuestionId, CohortId, By, At) = (id, question.Id, question.CohortId, by, now);
        Text = text.Trim();
    }

    public Guid Id { get; private set; }

    public Guid QuestionId { get; private set; }

    public Guid CohortId { get; private set; }

    public Guid By { get; private set; }

    public DateTime At { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>When it was taken off, or null.</summary>
    public DateTime? RemovedAt { get; private set; }

    public Guid? RemovedBy { get; private set; }

    /// <summary>Why a trainer took it off; empty when its author did.</summary>
    public string RemovedWhy { get; private set; } = "";

    /// <summary>No longer shows. What its author takes off is forgotten too.</summary>
    public void Remove(Guid by, string why, DateTime now)
    {
        (RemovedAt, RemovedBy, RemovedWhy) = (now, by, why);
        if (by == By)
            Text = "";
    }
}
