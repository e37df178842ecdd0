using Cohort.Facilities.Mail;
using Cohort.Kernel.Messages;
using Cohort.Kernel.Scheduling;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Cleaning;

/// <summary>Each night, lets go of what has served: the lines about people are not kept longer than they are of use.</summary>
internal sealed class CleanRecords(IMediator mediator, MailFolder folder, TimeProvider clock) : IRecurringTask
{
    private static readonly TimeSpan Month = TimeSpan.FromDays(30);

    public string Name => "CleanRecords";

    public string Does => "Deletes mail that left, old inbox lines, settled reminders and finished work";

    public string Cron => "0 50 2 * * ?";

    public async Task<int> Run(CancellationToken stop) =>
        await mediator.Send(new DeleteOldRecords(), stop) + folder.Sweep(clock.GetUtcNow().UtcDateTime - Month);
}

/// <summary>Deletes what is older than its time. docs/operations.md lists the times.</summary>
internal sealed record DeleteOldRecords : ICommand<int>
{
    private static readonly TimeSpan Month = TimeSpan.FromDays(30), Quarter = TimeSpan.FromDays(90), Year = TimeSpan.FromDays(400);

    public Access Access => Access.House;

    internal sealed class Validator : AbstractValidator<DeleteOldRecords>;

    internal sealed class Handler(FacilitiesDb db, TimeProvider clock) : IRequestHandler<DeleteOldRecords, int>
    {
        public async Task<int> Handle(DeleteOldRecords request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var (month, quarter, year) = (now - Month, now - Quarter, now - Year);
            // A message given up stays until somebody looked at it, or as long as the log.
            return await db.Mail.Where(one => one.SettledAt < quarter && one.State != MailState.GivenUp).ExecuteDeleteAsync(cancellationToken)
                + await db.Mail.Where(one => one.SettledAt < year).ExecuteDeleteAsync(cancellationToken)
                + await db.Inbox.Where(one => one.ReadAt < quarter || one.At < year).ExecuteDeleteAsync(cancellationToken)
                // The log of a reminder that may still ring keeps it from ringing twice.
                + await db.Reminders.Where(one => one.NextAt == null && one.ExpiresAt < quarter).ExecuteDeleteAsync(cancellationToken)
                + await db.Posts.Where(one => one.SettledAt < month).ExecuteDeleteAsync(cancellationToken)
                + await db.Told.Where(one => one.At < year).ExecuteDeleteAsync(cancellationToken)
                + await db.Pages.Where(one => one.NextAt == null && one.WantedAt < year).ExecuteDeleteAsync(cancellationToken)
                + await db.Works.Where(one => one.EndedAt < month).ExecuteDeleteAsync(cancellationToken);
        }
    }
}
