using Cohort.Testing;

namespace Cohort.BrowserTests.Journeys;

/// <summary>Moving a workshop to another half-day, and undoing it: by the mouse, by the keyboard, and without scripts.</summary>
public sealed class Replanning(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task By_drag_and_drop()
    {
        await using var trainer = await Reader.SignedIn(site, Cast.Trainer);
        var (workshop, from, to, week) = await Board.Find(trainer);
        await trainer.Through(() => trainer.Page.Locator($"[data-workshop='{workshop}']").First.DragToAsync(Board.Half(trainer, to)));
        trainer.Where.ShouldContain("/programme/move?");
        (await trainer.Field("Form.When").InputValueAsync()).ShouldBe(to);
        (await trainer.Violations()).ShouldBeEmpty();
        await trainer.Press("main form[method=post] button[type=submit]");
        await Board.ShouldStandOn(trainer, trainer.Where, workshop, to);

        await trainer.Go($"{await Board.Promo(trainer)}/workshops/{workshop}");
        await Back(trainer, workshop, to, from, week);
        trainer.Faults().ShouldBeEmpty();
    }

    [Fact]
    public async Task By_the_keyboard_alone()
    {
        await using var trainer = await Reader.SignedIn(site, Cast.Trainer);
        var (workshop, from, to, week) = await Board.Find(trainer);
        await Reach(trainer, $"[data-workshop='{workshop}'] a.title");
        await trainer.Through(() => trainer.Page.Keyboard.PressAsync("Enter"));
        await Reach(trainer, "main a[href*='/programme/move']");
        await trainer.Through(() => trainer.Page.Keyboard.PressAsync("Enter"));
        await Reach(trainer, "main select");
        for (var tries = 0; tries < 400 && await trainer.Field("Form.When").InputValueAsync() != to; tries++)
            await trainer.Page.Keyboard.PressAsync("ArrowDown");
        await Reach(trainer, "main form[method=get] button");
        await trainer.Through(() => trainer.Page.Keyboard.PressAsync("Enter"));
        await Reach(trainer, "main form[method=post] button");
        await trainer.Through(() => trainer.Page.Keyboard.PressAsync("Enter"));
        (await Board.Half(trainer, to).Locator($"[data-workshop='{workshop}']").CountAsync()).ShouldBe(1);
        await Reach(trainer, ".toast-line button");
        await trainer.Through(() => trainer.Page.Keyboard.PressAsync("Enter"));
        await Board.ShouldStandOn(trainer, week, workshop, from);
    }

    [Fact]
    public async Task Without_scripts()
    {
        await using var trainer = await Reader.SignedIn(site, Cast.Trainer, scripts: false);
        await using var eyes = await Reader.SignedIn(site, Cast.Trainer);
        var (workshop, from, to, week) = await Board.Find(eyes);
        await trainer.Go(week);
        await trainer.Press($"[data-workshop='{workshop}'] a.title");
        await Back(trainer, workshop, from, to, week);
        await trainer.Press(".toast-line button");
        await Board.ShouldStandOn(trainer, week, workshop, from);
    }

    /// <summary>From the page of the workshop, by the form; the board is seen, with its message, at the end.</summary>
    private static async Task Back(Reader trainer, string workshop, string from, string to, string week)
    {
        from.ShouldNotBe(to);
        await trainer.Press("main a[href*='/programme/move']");
        await trainer.Choose("Form.When", to);
        await trainer.Press("main form[method=get] button[type=submit]");
        await trainer.Press("main form[method=post] button[type=submit]");
        (await Board.Half(trainer, to).Locator($"[data-workshop='{workshop}']").CountAsync()).ShouldBe(1);
        trainer.Where.ShouldStartWith(week.Split('?')[0]);
    }

    /// <summary>Tabs on until an element has the focus.</summary>
    private static async Task Reach(Reader trainer, string selector)
    {
        for (var tabs = 0; tabs < 200; tabs++)
        {
            if (await trainer.Page.EvaluateAsync<bool>("(selector) => document.activeElement?.matches(selector) ?? false", selector))
                return;
            await trainer.Page.Keyboard.PressAsync("Tab");
        }

        throw new InvalidOperationException($"The keyboard does not reach {selector} on {trainer.Where}.");
    }
}
