using System.Globalization;
using System.Text.Encodings.Web;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Observing;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Microsoft.AspNetCore.Html;

namespace Cohort.Curriculum.Pages.Curriculum.Observing;

/// <summary>Words and signs of the grid, each said once for the hundreds of cells of a page.</summary>
internal sealed class GridCells(Texts texts, Guid cohort, ObservingVoice? only)
{
    private static readonly ObservedLevel[] Levels = [ObservedLevel.Beginner, ObservedLevel.UnderWay, ObservedLevel.Autonomous, ObservedLevel.NotSeen];
    private readonly string people = CurriculumLinks.Standing(cohort, Guid.Empty).Split(Guid.Empty.ToString())[0];
    private readonly (string Short, string Name, string Shape)[] voices = [.. Enum.GetValues<ObservingVoice>().Select(one => (Short(texts, one), SeenWords.Voice(texts, one), Shape(one)))];
    private readonly string[] levels = [.. from voice in Enum.GetValues<ObservingVoice>() from level in Levels select SeenWords.Level(texts, level, voice)];

    public string NotSeen { get; } = texts["not seen yet"];

    public string Planned { get; } = texts["planned, not seen yet"];

    public string PlannedShort { get; } = texts["planned"];

    public ObservingVoice? Only => only;

    public string Address(Guid person, Guid node) => $"{people}{person}/competences/{node}";

    public (string Short, string Name, string Shape) Of(ObservingVoice voice) => voices[(int)voice];

    public string Level(VoiceStanding said) => levels[((int)said.Voice * Levels.Length) + (int)said.Level];

    public string Decided(CompetenceOutcome outcome) => texts["decided: {0}", SeenWords.Outcome(texts, outcome)];

    /// <summary>How much of the round is filled says how far; a dotted one could not be seen.</summary>
    public static string Sign(ObservedLevel level) => level switch { ObservedLevel.Beginner => "◔", ObservedLevel.UnderWay => "◑", ObservedLevel.Autonomous => "●", _ => "◌" };

    public static string Sign(CompetenceOutcome outcome) => outcome switch { CompetenceOutcome.Acquired => "✓", CompetenceOutcome.NotYet => "✗", _ => "↻" };

    /// <summary>Two letters for a voice.</summary>
    public static string Short(Texts texts, ObservingVoice voice) => texts[voice switch { ObservingVoice.Self => "Se", ObservingVoice.Peer => "Pe", ObservingVoice.Tutor => "Tu", _ => "Tr" }];

    /// <summary>The outline of a voice.</summary>
    public static string Shape(ObservingVoice voice) => voice switch { ObservingVoice.Self => "s", ObservingVoice.Peer => "p", ObservingVoice.Tutor => "t", _ => "f" };
}

/// <summary>One cell: a link to the series, with a mark for each voice and one for the decision. Written straight out: a page has hundreds.</summary>
internal readonly struct GridCell(GridCells words, Guid person, Guid node, CompetenceStanding? seen, DecidedRow? decided, bool isPlanned) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var state = GridRules.State(seen, decided, isPlanned);
        writer.Write("<a class=\"cell\" href=\"");
        writer.Write(words.Address(person, node));
        writer.Write("\">");
        if (decided is not null)
        {
            writer.Write("<span class=\"v v-d\"><i aria-hidden=\"true\">");
            writer.Write(GridCells.Sign(decided.Outcome));
            writer.Write(" </i>");
            encoder.Encode(writer, words.Decided(decided.Outcome));
            writer.Write("</span>");
        }

        var any = decided is not null;
        foreach (var said in seen?.Voices ?? [])
        {
            if (words.Only is { } only && only != said.Voice)
                continue;
            any = true;
            Say(writer, encoder, said);
        }

        if (!any)
        {
            writer.Write(state == CellState.Planned ? "<span class=\"v-none\" aria-hidden=\"true\">" : "<span class=\"v-none\" aria-hidden=\"true\">–");
            if (state == CellState.Planned)
                encoder.Encode(writer, words.PlannedShort);
            writer.Write("</span><span class=\"visually-hidden\">");
            encoder.Encode(writer, state == CellState.Planned ? words.Planned : words.NotSeen);
            writer.Write("</span>");
        }

        writer.Write("</a>");
    }

    private void Say(TextWriter writer, HtmlEncoder encoder, VoiceStanding said)
    {
        var (letters, name, shape) = words.Of(said.Voice);
        writer.Write("<span class=\"v v-");
        writer.Write(shape);
        writer.Write("\"><span aria-hidden=\"true\"><b>");
        encoder.Encode(writer, letters);
        writer.Write("</b> ");
        writer.Write(GridCells.Sign(said.Level));
        writer.Write(' ');
        Date(writer, said.On);
        writer.Write("</span><span class=\"visually-hidden\">");
        encoder.Encode(writer, name);
        writer.Write(' ');
        encoder.Encode(writer, words.Level(said));
        writer.Write(' ');
        writer.Write(Dates.Numeric(said.On));
        writer.Write(". </span></span>");
    }

    private static void Date(TextWriter writer, DateOnly on)
    {
        Span<char> day = stackalloc char[5];
        on.TryFormat(day, out _, "dd/MM", CultureInfo.InvariantCulture);
        writer.Write(day);
    }
}
