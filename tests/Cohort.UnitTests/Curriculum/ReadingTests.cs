using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Reading;
using Shouldly;
using Xunit;

namespace Cohort.UnitTests.Curriculum;

public sealed class ReadingTests
{
    private static readonly Guid Framework = Guid.CreateVersion7();
    private static readonly DateTime Noon = new(2026, 11, 24, 12, 0, 0, DateTimeKind.Utc);
    private static readonly Heirs Nobody = new([]);
    private static readonly Somebody Ana = new(Guid.CreateVersion7(), "Ana");
    private static readonly Somebody Bo = new(Guid.CreateVersion7(), "Bo");
    private static readonly Guid Trainer = Guid.CreateVersion7();

    [Fact]
    public void The_tree_is_read_parents_first_and_nothing_is_lost_under_a_retired_parent()
    {
        var block = Node(NodeKind.Block, null, 5);
        var inner = Node(NodeKind.Block, block, 6);
        var second = Node(NodeKind.Competence, block, 9);
        var first = Node(NodeKind.Competence, inner, 8);
        var expected = Node(NodeKind.Expectation, first, 10);
        var gone = Node(NodeKind.Block, null, 1) with { RetiredAt = Noon };
        var orphan = Node(NodeKind.Competence, gone, 2);
        FrameworkReading.InOrder([second, gone, expected, orphan, inner, block, first])
            .ShouldBe([(orphan, 0), (block, 0), (inner, 1), (first, 2), (expected, 3), (second, 1)]);
        FrameworkReading.InOrder([]).ShouldBeEmpty();
    }

    [Fact]
    public void A_line_stands_under_its_nearest_block_and_one_without_a_block_stands_alone()
    {
        var block = Node(NodeKind.Block, null, 2);
        var inner = Node(NodeKind.Competence, block, 3);
        var nested = Node(NodeKind.Block, block, 4);
        var lines = Lines([Node(NodeKind.Competence, null, 1), block, inner, nested, Node(NodeKind.Competence, nested, 5), Node(NodeKind.Competence, block, 6), Node(NodeKind.Competence, null, 7)], [], []);
        FrameworkReading.Blocks(lines).Select(one => (one.Block?.Node, one.IsAgain, one.Lines.Count))
            .ShouldBe([(null, false, 1), (block, false, 1), (nested, false, 1), (block, true, 1), (null, false, 1)]);
    }

    [Fact]
    public void A_mark_on_an_earlier_node_counts_at_the_one_that_took_over_and_the_latest_wins()
    {
        var (old, now) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var heirs = new Heirs([new(Guid.NewGuid(), Guid.NewGuid(), [(old, now)])]);
        var marks = FrameworkReading.Marks([new(old, Ana.Id, Clarity.NotClear, Noon), new(now, Ana.Id, Clarity.Clear, Noon.AddDays(1)), new(old, Bo.Id, Clarity.NotClear, Noon)], heirs);
        marks[now][Ana.Id].ShouldBe(Clarity.Clear);
        marks[now][Bo.Id].ShouldBe(Clarity.NotClear);
        marks.Keys.ShouldBe([now]);
    }

    [Fact]
    public void Figures_count_trainees_only_and_open_questions_are_those_without_an_answer()
    {
        var node = Node(NodeKind.Competence, null, 1);
        var (asked, answered) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var line = Lines(
            [node],
            [new(node.Id, Ana.Id, Clarity.NotClear, Noon), new(node.Id, Bo.Id, Clarity.Clear, Noon), new(node.Id, Trainer, Clarity.NotClear, Noon)],
            [new(asked, node.Id, NoteKind.Question, null), new(answered, node.Id, NoteKind.Question, null), new(Guid.CreateVersion7(), node.Id, NoteKind.Answer, answered), new(Guid.CreateVersion7(), node.Id, NoteKind.Example, null)])
            .Single();
        (line.Mine, line.Clear, line.NotClear, line.Notes, line.OpenQuestions).ShouldBe((Clarity.NotClear, 1, 1, 3, 1));
        line.NotClearTo.ShouldBe([Ana]);
    }

    [Fact]
    public void Progress_counts_what_can_be_read()
    {
        var block = Node(NodeKind.Block, null, 1);
        var (one, two) = (Node(NodeKind.Competence, block, 2), Node(NodeKind.Competence, block, 3));
        MarkRow[] rows = [new(one.Id, Ana.Id, Clarity.Clear, Noon), new(two.Id, Ana.Id, Clarity.NotClear, Noon), new(one.Id, Bo.Id, Clarity.Clear, Noon)];
        var lines = Lines([block, one, two], rows, []);
        var marks = FrameworkReading.Marks(rows, Nobody);
        var (ana, bo) = (ReadingProgress.Of(lines, marks, Ana.Id), ReadingProgress.Of(lines, marks, Bo.Id));
        ana.ShouldBe(new ReadingProgress(2, 2, 1));
        bo.ShouldBe(new ReadingProgress(2, 1, 0));
        GroupProgress.Of([ana, bo], lines).ShouldBe(new GroupProgress(2, 2, 1, 2, 1, 1, 4));
        GroupProgress.Of([], []).ShouldBe(new GroupProgress(0, 0, 0, 0, 0, 0, 0));
    }

    [Fact]
    public void What_most_do_not_understand_comes_first_then_what_nobody_answered()
    {
        ReadingLine Line(int unclear, int open) => new(Node(NodeKind.Competence, null, 0), 0, null, 0, [.. Enumerable.Repeat(Ana, unclear)], open, open);
        var lines = new[] { Line(0, 0), Line(1, 0), Line(0, 3), Line(2, 0), Line(1, 2) };
        UnclearLines.Of(lines).Select(one => (one.NotClear, one.OpenQuestions)).ShouldBe([(2, 0), (1, 2), (1, 0), (0, 3)]);
    }

    [Theory]
    [InlineData("Proposer des accompagnements adaptés", "accompagnement", true)]
    [InlineData("Proposer l’ACCOMPAGNEMENT", "accompagnement", true)]
    [InlineData("Les missions de la médiation numérique.", "Mediation Numérique", true)]
    [InlineData("Les médiations numériques", "médiation numérique", true)]
    [InlineData("Le médiateur numérique", "médiation numérique", false)]
    [InlineData("Médiation culturelle et numérique", "médiation numérique", false)]
    [InlineData("Interface", "face", false)]
    [InlineData("Une <b>autonomie</b> réelle", "autonomie", true)]
    [InlineData("Rien", "!!!", false)]
    [InlineData("", "mot", false)]
    public void Words_of_the_glossary_are_found_whole_whatever_the_case_and_the_accents(string text, string word, bool found) =>
        GlossaryWords.In(text, [word], one => one).Count.ShouldBe(found ? 1 : 0);

    [Theory]
    [InlineData("autonomie", "A")]
    [InlineData("ecoute", "E")]
    [InlineData("2fa", "#")]
    [InlineData("", "#")]
    public void A_word_stands_under_its_first_letter(string key, string letter) => GlossaryWords.Letter(key).ShouldBe(letter);

    [Fact]
    public void A_press_says_what_is_wanted_and_nothing_else_is_read()
    {
        var node = Guid.CreateVersion7();
        foreach (var mark in new Clarity?[] { Clarity.Clear, Clarity.NotClear, null })
        {
            MarkPress.TryParse(new MarkPress(node, mark).Value, out var press).ShouldBeTrue();
            press.ShouldBe(new MarkPress(node, mark));
        }

        foreach (var text in new[] { null, "", ".", "x.Clear", $"{node}", $"{node}.clear", $"{node}.7", $"{node}.Clear.Clear" })
            MarkPress.TryParse(text, out _).ShouldBeFalse(text);
    }

    [Fact]
    public void Unanswered_questions_come_first_and_an_answer_without_its_question_is_not_shown()
    {
        NoteCard Card(NoteKind kind, Guid? answers = null) => new(Guid.CreateVersion7(), Framework, kind, answers, "", Ana.Id, "Ana", Noon, null, "", 0);
        var (answered, open) = (Card(NoteKind.Question), Card(NoteKind.Question));
        var answer = Card(NoteKind.Answer, answered.Id);
        var groups = NoteGroups.Of([answered, answer, open, Card(NoteKind.Answer, Guid.CreateVersion7()), Card(NoteKind.Example)]);
        groups.Questions.Select(one => one.Question).ShouldBe([open, answered]);
        groups.Questions[1].Answers.ShouldBe([answer]);
        groups.Count.ShouldBe(3);
    }

    [Fact]
    public void A_long_statement_is_cut_into_one_line_and_an_identifier_is_no_code()
    {
        var node = Node(NodeKind.Competence, null, 0) with { Statement = "Un\n\n" + new string('é', 300), Code = Guid.CreateVersion7().ToString() };
        node.Brief.Length.ShouldBeLessThanOrEqualTo(111);
        node.Brief.ShouldStartWith("Un é");
        node.ShownCode.ShouldBe("");
    }

    private static ReadingNode Node(NodeKind kind, ReadingNode? parent, int position) => new(Guid.CreateVersion7(), Framework, parent?.Id, kind, "C", "Dire", position, null);

    private static IReadOnlyList<ReadingLine> Lines(IReadOnlyList<ReadingNode> nodes, IReadOnlyList<MarkRow> marks, IReadOnlyList<NoteRow> notes) =>
        FrameworkReading.Lines(nodes, FrameworkReading.Marks(marks, Nobody), notes, Nobody, [Ana, Bo], Ana.Id);
}
