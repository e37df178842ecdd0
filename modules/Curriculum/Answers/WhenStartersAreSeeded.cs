using System.Globalization;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Bricks;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Frameworks.Merging;
using Cohort.Curriculum.Model.Running;
using Cohort.Curriculum.Pages.Curriculum;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Answers;

internal sealed class SeedStartersValidator : AbstractValidator<SeedStarters>;

/// <summary>Takes in the two national frameworks and the starter bricks that ship with the module; what is there already stays.</summary>
internal sealed class WhenStartersAreSeeded(CurriculumDb db, TimeProvider clock) : IRequestHandler<SeedStarters, int>
{
    public async Task<int> Handle(SeedStarters request, CancellationToken cancellationToken)
    {
        var added = 0;
        var now = clock.GetUtcNow().UtcDateTime;
        var nodes = new Dictionary<string, Guid>(StringComparer.Ordinal);
        var frameworks = new Dictionary<string, Framework>(StringComparer.Ordinal);
        var starters = Data.Read<StarterFile>("frameworks.json");
        foreach (var one in starters.Frameworks)
        {
            var framework = await db.Frameworks.Include(known => known.Nodes).Include(known => known.Links).AsSplitQuery().FirstOrDefaultAsync(known => known.Code == one.Code, cancellationToken);
            if (framework is null)
            {
                framework = new Framework(one.Code, one.Code, one.Title, one.Short, now) { Source = one.Source ?? "", Successor = one.Successor ?? "", ValidFrom = Date(one.ValidFrom), ValidTo = Date(one.ValidTo) };
                var position = 0;
                foreach (var block in one.Blocks)
                {
                    var parent = new FrameworkNode(framework.Id, null, NodeKind.Block, block.Code, block.Code, block.Title, position++);
                    framework.Nodes.Add(parent);
                    foreach (var competence in block.Competences ?? [])
                        framework.Nodes.Add(new FrameworkNode(framework.Id, parent.Id, NodeKind.Competence, competence.Code, competence.Code, competence.Statement, position++));
                }

                db.Frameworks.Add(framework);
                added++;
            }

            frameworks[framework.Code] = framework;
            foreach (var node in framework.Nodes)
                nodes[$"{framework.Code}/{node.Code}"] = node.Id;
        }

        foreach (var (from, to, note) in starters.Equivalences)
        {
            var (earlier, later) = (from.Split('/'), to.Split('/'));
            var name = $"{LinkMerge.MadeHere}{from}>{to}";
            // A file may since have given these nodes other codes.
            if (!frameworks[earlier[0]].Links.Exists(one => one.Identifier == name) && nodes.TryGetValue(from, out var start) && nodes.TryGetValue(to, out var end))
                frameworks[earlier[0]].Links.Add(new FrameworkLink(frameworks[earlier[0]].Id, name, "replacedBy", earlier[1], later[1]) { FromNodeId = start, ToNodeId = end, Note = note });
        }

        var there = await db.Bricks.Where(one => one.Key != "").ToDictionaryAsync(one => one.Key, StringComparer.Ordinal, cancellationToken);
        foreach (var one in Data.Read<List<BrickFile>>("bricks.fr.json"))
        {
            if (there.TryGetValue(one.Key, out var known))
            {
                one.Complete(known);
                continue;
            }

            db.Bricks.Add(one.ToBrick(now, nodes));
            added++;
        }

        return added;
    }

    private static DateOnly? Date(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed record StarterFile(IReadOnlyList<StarterFile.One> Frameworks, IReadOnlyList<StarterFile.Pair> Equivalences)
    {
        /// <summary>"RNCP34137/1.1" becomes "RNCP40695/1.3".</summary>
        internal sealed record Pair(string From, string To, string Note);

        internal sealed record One(string Code, string Title, string Short, string? ValidFrom, string? ValidTo, string? Successor, string? Source, IReadOnlyList<Block> Blocks);

        internal sealed record Block(string Code, string Title, IReadOnlyList<Competence>? Competences);

        internal sealed record Competence(string Code, string Statement);
    }

    private sealed record BrickFile(
        string Key, string Title, string Value, string Goal, string Kind, int GroupMin, int GroupMax, int MinutesMin, int MinutesUsual, int MinutesMax,
        string Remote, string Difficulty, string Summary, string Doing, string Leaves, string Steps, string Tips, string Material, string Licence, string Authors, IReadOnlyList<string> Competences,
        string? Moment = null, bool Seated = false)
    {
        private RitualMoment When => Moment is null ? RitualMoment.Any : Enum.Parse<RitualMoment>(Moment);

        /// <summary>A starter of before there were moments gets its own, unless somebody wrote in it since.</summary>
        public void Complete(Brick brick)
        {
            if (brick is { Version: 0, Moment: RitualMoment.Any, IsSeated: false })
                (brick.Moment, brick.IsSeated) = (When, Seated);
        }

        public Brick ToBrick(DateTime now, Dictionary<string, Guid> nodes)
        {
            var brick = new Brick(Guid.CreateVersion7(), Guid.Empty, now)
            {
                Key = Key,
                Value = Value,
                Goal = Goal,
                Kind = Enum.Parse<BrickKind>(Kind),
                GroupMin = GroupMin,
                GroupMax = GroupMax,
                MinutesMin = MinutesMin,
                Minutes = MinutesUsual,
                MinutesMax = MinutesMax,
                Moment = When,
                IsSeated = Seated,
                Remote = Enum.Parse<BrickRemote>(Remote),
                Difficulty = Enum.Parse<BrickDifficulty>(Difficulty),
                Summary = Summary,
                Doing = Doing,
                Leaves = Leaves,
                Steps = Steps,
                Tips = Tips,
                Material = Material,
                Licence = Licence,
                Authors = Authors,
            };
            brick.Name(Title);
            brick.Competences.AddRange(Competences.Where(nodes.ContainsKey).Select(one => new BrickCompetence(brick.Id, nodes[one])));
            return brick;
        }
    }
}
