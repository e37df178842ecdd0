using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Frameworks.Files;
using Cohort.Curriculum.Model.Frameworks.Merging;

namespace Cohort.UnitTests.Curriculum.Frameworks;

public sealed class MergeTests
{
    private static readonly DateTime Now = new(2026, 11, 24, 8, 31, 0, DateTimeKind.Utc);

    [Fact]
    public void A_new_framework_tells_its_nodes_and_the_same_file_twice_changes_nothing()
    {
        var file = File("B:Block", "B/1.1:Listen", "B/1.2:Write");
        var framework = New(file, out var changes);
        changes.Select(one => (one.Sort, one.After)).ShouldBe([(ChangeSort.Created, "B Block"), (ChangeSort.Created, "1.1 Listen"), (ChangeSort.Created, "1.2 Write")]);
        framework.Nodes.Select(one => one.Kind).ShouldBe([NodeKind.Block, NodeKind.Competence, NodeKind.Competence]);
        Again(framework, file).ShouldBeEmpty();
    }

    [Fact]
    public void A_reworded_node_keeps_its_id_and_its_former_words()
    {
        var framework = New(File("B:Block", "B/1.1:Listen"));
        var id = framework.Nodes[1].Id;
        Again(framework, File("B:Block", "B/1.1:Listen well")).ShouldBe([new FrameworkChange(ChangeSort.Changed, "1.1 Listen", "1.1 Listen well")]);
        (framework.Nodes[1].Id, framework.Nodes[1].FormerWordings.ShouldHaveSingleItem().Statement).ShouldBe((id, "Listen"));
    }

    [Fact]
    public void A_corrected_code_keeps_its_history()
    {
        var framework = New(File("B:Block", "B/1.1:Listen", "B/1.2:Write"));
        var (listen, write) = (framework.Nodes[1].Id, framework.Nodes[2].Id);
        // A competence comes in between: the codes after it shift.
        var changes = Again(framework, File("B:Block", "B/1.1:Listen", "B/1.2:Ask", "B/1.3:Write"));
        changes.Select(one => one.Sort).ShouldBe([ChangeSort.Created, ChangeSort.Changed]);
        framework.Nodes.Where(one => one.RetiredAt is null).OrderBy(one => one.Position).Select(one => (one.Code, one.Statement)).ShouldBe([("B", "Block"), ("1.1", "Listen"), ("1.2", "Ask"), ("1.3", "Write")]);
        framework.Nodes.Single(one => one.Statement == "Write").Id.ShouldBe(write);
        framework.Nodes.Single(one => one.Statement == "Listen").Id.ShouldBe(listen);
        framework.Nodes.Select(one => one.Identifier).ShouldBeUnique();
    }

    [Fact]
    public void What_the_file_no_longer_has_is_retired_with_its_words_and_another_of_the_same_code_is_another()
    {
        var framework = New(File("B:Block", "B/1.1:Listen"));
        Again(framework, File("B:Block")).ShouldBe([new FrameworkChange(ChangeSort.Retired, "", "1.1 Listen")]);
        Again(framework, File("B:Block")).ShouldBeEmpty();
        Again(framework, File("B:Block", "B/1.1:Repair")).Select(one => one.Sort).ShouldBe([ChangeSort.Created]);
        framework.Nodes.Where(one => one.RetiredAt is not null).ShouldHaveSingleItem().Statement.ShouldBe("Listen");
        framework.Nodes.Select(one => one.Identifier).ShouldBeUnique();
        Again(framework, File("B:Block", "B/1.1:Listen", "B/1.2:Repair")).Select(one => one.Sort).ShouldBe([ChangeSort.BroughtBack, ChangeSort.Changed], ignoreOrder: true);
    }

    [Fact]
    public void Another_parent_or_another_order_is_a_move()
    {
        var framework = New(File("A:One", "A/1.1:Listen", "A/1.2:Write", "B:Two", "B/2.1:Lead"));
        Again(framework, File("A:One", "A/1.2:Write", "A/1.1:Listen", "B:Two", "B/2.1:Lead")).ShouldBe([new FrameworkChange(ChangeSort.Moved, "", "⇅")]);
        Again(framework, File("A:One", "A/1.2:Write", "B:Two", "B/2.1:Lead", "B/1.1:Listen"))[0].ShouldBe(new FrameworkChange(ChangeSort.Moved, "1.1 Listen", "B Two"));
    }

    [Fact]
    public void An_identifier_weighs_more_than_code_and_words()
    {
        var framework = New(Identified("id-1", "1.1", "Listen"));
        var id = framework.Nodes[0].Id;
        Again(framework, Identified("ID-1", "9.9", "Something else")).ShouldHaveSingleItem().Sort.ShouldBe(ChangeSort.Changed);
        framework.Nodes.ShouldHaveSingleItem().Id.ShouldBe(id);
    }

    [Fact]
    public void What_a_file_leaves_empty_keeps_its_value()
    {
        var framework = New(File("B:Block") with { Description = "Why", ValidFrom = new DateOnly(2025, 7, 13), Kept = "{\"a\":1}" });
        Again(framework, File("B:Block")).ShouldBeEmpty();
        (framework.Description, framework.ValidFrom, framework.Kept).ShouldBe(("Why", new DateOnly(2025, 7, 13), "{\"a\":1}"));
    }

    [Theory]
    [InlineData(1, "Competence Competence")]
    [InlineData(2, "Block Competence Competence")]
    [InlineData(3, "Block Competence Expectation Competence")]
    [InlineData(4, "Block Block Competence Expectation Competence")]
    public void The_usual_depth_of_competences_is_that_of_the_leaves_or_the_last_but_one(int deepest, string kinds)
    {
        var nodes = Enumerable.Range(1, deepest).Select(depth => Node($"{(depth == 1 ? "" : $"{depth - 1}/")}{depth}:At {depth}")).Append(Node("x:Alone")).ToList();
        var file = File() with { Nodes = nodes };
        Depths.Kinds(file, Depths.Usual(deepest)).Values.Select(one => one.ToString()).ShouldBe(kinds.Split(' '));
    }

    [Fact]
    public void Links_come_change_and_go_with_the_file_but_those_made_here_stay()
    {
        var file = File("B:Block", "B/1.1:Listen") with { Links = [new FileLink { Identifier = "l1", Type = "exactMatchOf", From = "1.1", To = "elsewhere" }] };
        var framework = New(file);
        framework.Links.ShouldHaveSingleItem().FromNodeId.ShouldBe(framework.Nodes[1].Id);
        framework.Links.Add(new FrameworkLink(framework.Id, LinkMerge.MadeHere + "x", "replacedBy", "1.1", "2.2"));
        var merge = new FrameworkMerge(framework, file, false, Now);
        merge.Run();
        LinkMerge.Run(framework, file, merge).ShouldBe(0);
        LinkMerge.Run(framework, file with { Links = [new FileLink { Identifier = "l2", Type = "isRelatedTo", From = "1.1", To = "B" }] }, merge).ShouldBe(2);
        framework.Links.Select(one => one.Identifier).ShouldBe([LinkMerge.MadeHere + "x", "l2"], ignoreOrder: true);
    }

    private static Framework New(FrameworkFile file) => New(file, out _);

    private static Framework New(FrameworkFile file, out IReadOnlyList<FrameworkChange> changes)
    {
        var framework = new Framework(file.Identifier, file.Code, file.Title, file.Title, Now);
        var merge = new FrameworkMerge(framework, file, true, Now);
        changes = merge.Run();
        LinkMerge.Run(framework, file, merge);
        return framework;
    }

    private static IReadOnlyList<FrameworkChange> Again(Framework framework, FrameworkFile file) => new FrameworkMerge(framework, file, false, Now).Run();

    private static FrameworkFile Identified(string identifier, string code, string statement) =>
        File() with { Format = FileFormat.Case, Nodes = [new FileNode { Identifier = identifier, Code = code, Statement = statement }] };

    // "parent/code:words"
    private static FrameworkFile File(params string[] nodes) => new() { Format = FileFormat.Csv, Identifier = "F", Code = "F", Title = "Frame", Nodes = [.. nodes.Select(Node)] };

    private static FileNode Node(string text)
    {
        var (path, words) = (text.Split(':')[0], text.Split(':')[1]);
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        var code = path[(slash + 1)..];
        return new FileNode { Identifier = code, Code = code, Statement = words, Parent = slash < 0 ? "" : path[..slash] };
    }
}
