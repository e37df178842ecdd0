using System.Security.Cryptography;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cohort.Facilities.Mail;

/// <summary>
/// Sends what waits: takes a handful, carries each outside any transaction, writes its outcome at once, and goes on until
/// nothing is due. Any number may run at the same moment, on any number of nodes.
/// </summary>
internal sealed class MailDelivery(IServiceScopeFactory scopes, TimeProvider clock, ILogger<MailDelivery> log)
{
    private const int Handful = 50;

    // One message may take as long as the longest limit: with less left, the others go to whoever claims next.
    private static readonly TimeSpan LeastLeft = TimeSpan.FromMinutes(2);

    /// <summary>How many were sent.</summary>
    public async Task<int> Run(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var all = scope.ServiceProvider;
        all.GetRequiredService<CurrentPerson>().BecomeHouse();
        var mediator = all.GetRequiredService<IMediator>();
        if (!await mediator.Send(new IsMailDue(), stop))
            return 0;
        var carrier = all.GetRequiredService<IMailCarrier>();
        var hands = new Hands(mediator, carrier, all.GetRequiredService<MailWriter>(), all.GetRequiredService<MailQueue>());
        var sent = 0;
        while (!stop.IsCancellationRequested)
        {
            var claim = await mediator.Send(new ClaimMail(Handful), stop);
            var (count, goesOn) = await Carry(hands, claim.Mail, stop);
            sent += count;
            if (!goesOn || !claim.MayBeMore)
                break;
        }

        return sent;
    }

    private async Task<(int Sent, bool GoesOn)> Carry(Hands hands, IReadOnlyList<ClaimedMail> claims, CancellationToken stop)
    {
        var (sent, tried) = (0, 0);
        var goesOn = true;
        try
        {
            for (; goesOn && tried < claims.Count && !stop.IsCancellationRequested && claims[tried].Lease - clock.GetUtcNow().UtcDateTime > LeastLeft; tried++)
            {
                var outcome = await hands.Carry(claims[tried].Mail, stop);
                await hands.Mediator.Send(new SettleMail(claims[tried], outcome), CancellationToken.None);
                sent += outcome.How == CarriedHow.Sent ? 1 : 0;
                goesOn = outcome.How is not (CarriedHow.Down or CarriedHow.Unknown);
                if (outcome.How != CarriedHow.Sent)
                    log.LogWarning("Mail {Id}, {Rule}: {How}: {Why}", claims[tried].Mail.Id, claims[tried].Mail.Rule, outcome.How, outcome.Why);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Stopped before this one left.
        }
        catch
        {
            // What became of this one, nobody knows: it stays in hand until its time is up. The others were not touched.
            await hands.Mediator.Send(new PutMailBack([.. claims.Skip(tried + 1)]), CancellationToken.None);
            throw;
        }

        if (tried < claims.Count)
            await hands.Mediator.Send(new PutMailBack([.. claims.Skip(tried)]), CancellationToken.None);
        return (sent, goesOn);
    }

    /// <summary>What it takes to send one.</summary>
    private sealed record Hands(IMediator Mediator, IMailCarrier Carrier, MailWriter Writer, MailQueue Queue)
    {
        public async Task<Carried> Carry(OutgoingMail mail, CancellationToken stop)
        {
            if (MimeText.Address(mail.To) is not { } to)
                return new Carried(CarriedHow.Refused, "This is not an address that mail can be sent to.");
            byte[] message;
            try
            {
                message = Writer.Write(mail, to, Queue.LinkOf(mail));
            }
            catch (CryptographicException)
            {
                return new Carried(CarriedHow.Refused, "Its link can no longer be read: the keys of this site are not those it was kept with.");
            }

            return await Carrier.Carry(mail.Id, Writer.From, to, message, stop);
        }
    }
}
