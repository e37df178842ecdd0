using Cohort.Facilities;
using Cohort.Facilities.Work;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Testing;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.IntegrationTests.Facilities;

/// <summary>Kinds of work for the tests, and a host that knows them.</summary>
internal sealed class WorkHost(bool background = false) : CastHost
{
    /// <summary>What the kinds did, one line each time.</summary>
    public Ran Ran { get; } = new();

    public Task<int> RunWork() => Services.GetRequiredService<RunWork>().Run(default);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        if (background)
            builder.UseSetting("Cohort:Background", "true");
        builder.ConfigureServices(services =>
        {
            services.AddSingleton(Ran);
            services.AddScoped<IRequestHandler<AskTestWork, Unit>, AskTestWork.Handler>();
            services.AddScoped<IWorkKind, Count>();
            services.AddScoped<IWorkKind, Once>();
            services.AddScoped<IWorkKind, Throw>();
            services.AddScoped<IWorkKind, Refuse>();
            services.AddScoped<IWorkKind, NotMine>();
        });
    }
}

/// <summary>What a kind saw of the world when it ran.</summary>
internal sealed record Sight(string Kind, Guid Person, string Name, bool IsTrainer, string Language, string Input);

internal sealed class Ran
{
    public List<Sight> Seen { get; } = [];

    /// <summary>What a running kind waits for.</summary>
    public TaskCompletionSource Gate { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>A kind reached its gate.</summary>
    public TaskCompletionSource Reached { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void See(string kind, WorkRun run)
    {
        lock (Seen)
            Seen.Add(new Sight(kind, run.Person.Id, run.Person.Name, run.Person.Memberships.Any(one => one.Role == Role.Trainer), System.Globalization.CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, run.Input));
    }
}

internal sealed record AskTestWork(Guid Id, string Kind, string Title = "Un travail") : ICommand<Unit>
{
    public Access Access => Access.SignedIn;

    internal sealed class Validator : AbstractValidator<AskTestWork>;

    internal sealed class Handler(LongWorks works) : IRequestHandler<AskTestWork, Unit>
    {
        public async Task<Unit> Handle(AskTestWork request, CancellationToken cancellationToken)
        {
            await works.Ask(new WorkOrder(request.Id, request.Kind, request.Title, new { Number = 7 }), cancellationToken);
            return Unit.Value;
        }
    }
}

/// <summary>Counts to ten and waits at three; may begin again.</summary>
internal sealed class Count(Ran ran) : IWorkKind
{
    public string Name => "Count";

    public bool MayBeginAgain => true;

    public async Task<WorkOutcome> Run(WorkRun run, CancellationToken stop)
    {
        ran.See(Name, run);
        run.Tell(3, 10);
        ran.Reached.TrySetResult();
        await ran.Gate.Task.WaitAsync(stop);
        return new WorkOutcome("Compté jusqu’à dix.", ["un", "deux <b>gras</b>"], "/promos");
    }
}

/// <summary>Does harm when begun again.</summary>
internal sealed class Once(Ran ran) : IWorkKind
{
    public string Name => "Once";

    public bool MayBeginAgain => false;

    public Task<WorkOutcome> Run(WorkRun run, CancellationToken stop)
    {
        ran.See(Name, run);
        return Task.FromResult(new WorkOutcome("Fait une fois.", [], ""));
    }
}

internal sealed class Throw : IWorkKind
{
    public string Name => "Throw";

    public bool MayBeginAgain => true;

    public Task<WorkOutcome> Run(WorkRun run, CancellationToken stop) => throw new InvalidOperationException("a secret of the house");
}

internal sealed class Refuse : IWorkKind
{
    public string Name => "Refuse";

    public bool MayBeginAgain => true;

    public Task<WorkOutcome> Run(WorkRun run, CancellationToken stop) => throw new Refusal("At most {0} characters.", null, 12);
}

/// <summary>Sends a command that a trainer may not send.</summary>
internal sealed class NotMine(IMediator mediator) : IWorkKind
{
    public string Name => "NotMine";

    public bool MayBeginAgain => true;

    public async Task<WorkOutcome> Run(WorkRun run, CancellationToken stop)
    {
        await mediator.Send(new ClaimWork(Guid.NewGuid()), stop);
        return new WorkOutcome("Sent.", [], "");
    }
}
