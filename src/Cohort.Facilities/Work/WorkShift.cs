using System.Globalization;
using Cohort.Facilities.Files;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cohort.Facilities.Work;

/// <summary>Does one long work that was claimed: as the person who asked, in their language, giving a sign of life now and then.</summary>
internal sealed class WorkShift(IServiceScopeFactory scopes, WorkProgress progress, Texts texts, ILogger<WorkShift> log)
{
    private const int MostBeginnings = 2;

    /// <summary>How often a sign is given.</summary>
    internal TimeSpan Sign { get; init; } = TimeSpan.FromSeconds(20);

    public async Task Do(ClaimWork.Claimed claimed, CancellationToken stop)
    {
        var work = claimed.Work;
        // Stays in this method and what it calls.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(work.Language == "en" ? "en-GB" : "fr-FR");
        using var ours = CancellationTokenSource.CreateLinkedTokenSource(stop);
        WorkOutcome? outcome;
        var signs = GiveSigns(claimed, ours);
        try
        {
            outcome = await Run(claimed, ours.Token);
        }
        finally
        {
            await ours.CancelAsync();
            await signs;
        }

        try
        {
            // Also when the site stops: what was done is told, what was not is left to the next process at once.
            if (outcome is not null)
                await scopes.SendAsHouse(new EndWork(work.Id, claimed.Attempt, outcome), CancellationToken.None);
            else if (stop.IsCancellationRequested)
                await scopes.SendAsHouse(new SignWork(work.Id, claimed.Attempt, 0, 0, LetGo: true), CancellationToken.None);
        }
        finally
        {
            progress.End(work.Id);
        }
    }

    /// <summary>What came of it; null: it was stopped before its end.</summary>
    private async Task<WorkOutcome?> Run(ClaimWork.Claimed claimed, CancellationToken stop)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var kind = scope.ServiceProvider.GetServices<IWorkKind>().FirstOrDefault(one => one.Name == claimed.Work.Kind);
            if (kind is null)
                return Failed("This kind of work is not known here any more.");
            if (claimed.WasLeft && (!kind.MayBeginAgain || claimed.Attempt > MostBeginnings))
                return Failed("The site was restarted while this was running. Nothing was written; please start it again.");
            if (!await Become(claimed.Work.By, scope.ServiceProvider, stop))
                return Failed("Your account belongs to no promo any more: nothing was done.");
            var (id, input, hash) = (claimed.Work.Id, claimed.Work.Input, claimed.Work.InputHash);
            return await kind.Run(
                new WorkRun(
                    input,
                    () => hash.Length == 0 ? null : scope.ServiceProvider.GetRequiredService<IFileStore>().Open(hash),
                    scope.ServiceProvider.GetRequiredService<CurrentPerson>(),
                    (step, of) => progress.Tell(id, step, of)),
                stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return null;
        }
        catch (Refusal refusal)
        {
            return new WorkOutcome(texts[refusal.Text, [.. refusal.Values]], [], "", Failed: true);
        }
        catch (ValidationException invalid)
        {
            return new WorkOutcome(string.Join(' ', invalid.Errors.Select(one => texts[one.ErrorMessage, one.CustomState as object?[] ?? []]).Distinct()), [], "", Failed: true);
        }
        catch (Exception failure) when (failure is NotFound or Forbidden)
        {
            return Failed("You may no longer do this, or what it was about is gone.");
        }
        catch (Exception failure)
        {
            log.LogError(failure, "Long work {Id} ({Kind}) failed", claimed.Work.Id, claimed.Work.Kind);
            return Failed("This failed, and the fault is ours. Whoever runs the site finds the details in its log.");
        }
    }

    // As they are today, whatever they were when they asked.
    private static async Task<bool> Become(Guid by, IServiceProvider services, CancellationToken stop)
    {
        var db = services.GetRequiredService<FacilitiesDb>();
        var person = await db.People.Where(one => one.Id == by).Select(one => new { one.GivenName, one.FamilyName, one.Language }).FirstOrDefaultAsync(stop);
        var held = await db.Memberships.Where(one => one.PersonId == by && one.EndedAt == null).OrderByDescending(one => one.MadeAt).Select(one => new Held(one.CohortId, one.Role)).ToListAsync(stop);
        if (person is null || held.Count == 0)
            return false;
        services.GetRequiredService<CurrentPerson>().Become(by, $"{person.GivenName} {person.FamilyName}", person.Language, held);
        return true;
    }

    private async Task GiveSigns(ClaimWork.Claimed claimed, CancellationTokenSource ours)
    {
        using var timer = new PeriodicTimer(Sign);
        try
        {
            while (await timer.WaitForNextTickAsync(ours.Token))
            {
                var (step, of) = progress.Of(claimed.Work.Id) ?? (claimed.Work.Step, claimed.Work.Of);
                try
                {
                    if (!await scopes.SendAsHouse(new SignWork(claimed.Work.Id, claimed.Attempt, step, of, LetGo: false), CancellationToken.None))
                        await ours.CancelAsync();
                }
                catch (Exception failure) when (failure is not OperationCanceledException)
                {
                    // The database is busy, perhaps with this very work: the next sign comes soon.
                    log.LogInformation(failure, "No sign of life of {Id} this time", claimed.Work.Id);
                }
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    // L["This kind of work is not known here any more."] L["You may no longer do this, or what it was about is gone."]
    // L["Your account belongs to no promo any more: nothing was done."] L["The site was restarted while this was running. Nothing was written; please start it again."]
    // L["This failed, and the fault is ours. Whoever runs the site finds the details in its log."]
    private WorkOutcome Failed(string key) => new(texts[key], [], "", Failed: true);
}
