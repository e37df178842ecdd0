using System.Text.Json;
using System.Text.Json.Serialization;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Tags;
using Cohort.Watch.Model.Talk;
using Cohort.Watch.Model.Themes;
using FluentValidation;
using MediatR;

namespace Cohort.Watch.Answers;

internal sealed class SeedDemoWatchValidator : AbstractValidator<SeedDemoWatch>;

/// <summary>A week of a watch that lives: what was brought, by whom, and what was said of it.</summary>
internal sealed class WhenDemoWatchIsSeeded(WatchDb db, ItemIntake intake, TagBook tags, DemoLife life, TimeProvider clock) : IRequestHandler<SeedDemoWatch, int>
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public async Task<int> Handle(SeedDemoWatch request, CancellationToken cancellationToken)
    {
        using var stream = typeof(WhenDemoWatchIsSeeded).Assembly.GetManifestResourceStream("Data/demo-watch.fr.json")!;
        var file = (await JsonSerializer.DeserializeAsync<Content>(stream, Json, cancellationToken))!;
        var now = clock.GetUtcNow().UtcDateTime;
        var themes = new Dictionary<string, Guid>(StringComparer.Ordinal);
        foreach (var one in file.Themes)
        {
            var made = now.AddDays(-30);
            var theme = new Theme(Guid.CreateVersion7(), request.Cohort, one.Name, one.Under is { } above ? themes[above] : null, themes.Count, request.People["camille"], made);
            theme.Keepers.AddRange(one.Keepers.Select(keeper => new ThemeKeeper(theme, request.People[keeper], made)));
            themes[one.Name] = theme.Id;
            db.Themes.Add(theme);
        }

        var words = new Dictionary<string, Tag>(StringComparer.Ordinal);
        foreach (var tag in await tags.Read(request.Cohort, string.Join(',', file.Items.SelectMany(one => one.Tags)), cancellationToken))
            words[tag.Name] = tag;
        var items = new List<WatchItem>();
        foreach (var one in file.Items)
        {
            var at = now.AddHours(-one.HoursAgo);
            var item = (await intake.Take(request.Cohort, [ItemAddress.Read(one.Address, out _)!], one.Voices[0].Why, request.People[one.Voices[0].By], at, cancellationToken))[0].Item;
            item.Describe(one.Title);
            items.Add(item);
            foreach (var voice in one.Voices.Skip(1))
                ItemIntake.Speak(item, one.Address, voice.Why, request.People[voice.By], at.AddHours(3));
            item.Themes.AddRange(one.Themes.Select(name => new ItemTheme(item.Id, themes[name], request.Cohort)));
            item.Tags.AddRange(one.Tags.Select(name => new ItemTag(item.Id, words[name].Id, request.Cohort)));
            db.Reactions.AddRange(one.Useful.Select(name => new Reaction(item.Id, request.People[name], at.AddHours(5))));
            db.Seen.AddRange((one.Read ?? []).Select(name => new Seen(request.People[name], item.Id, at.AddHours(4))));
            db.Comments.AddRange((one.Comments ?? []).Select(said => new ItemComment(Guid.CreateVersion7(), request.Cohort, item.Id, said.Kind, said.Text, request.People[said.By], at.AddHours(6))));
        }

        await life.Seed(request.Cohort, items, cancellationToken);
        return file.Items.Count;
    }

    private sealed record Content(IReadOnlyList<DemoTheme> Themes, IReadOnlyList<DemoItem> Items);

    private sealed record DemoTheme(string Name, string? Under, IReadOnlyList<string> Keepers);

    private sealed record DemoItem(
        string Address, string Title, int HoursAgo, IReadOnlyList<string> Themes, IReadOnlyList<string> Tags, IReadOnlyList<DemoVoice> Voices, IReadOnlyList<string> Useful,
        IReadOnlyList<string>? Read, IReadOnlyList<DemoComment>? Comments);

    private sealed record DemoVoice(string By, string Why);

    private sealed record DemoComment(string By, CommentKind Kind, string Text);
}
