using System.Net.Sockets;
using System.Security.Authentication;

namespace Cohort.Facilities.Mail;

/// <summary>Hands messages to the server of Cohort:Mail, several over one connection.</summary>
internal sealed class SmtpCarrier(MailSettings settings, SiteAddress site) : IMailCarrier
{
    private SmtpTalk? talk;

    public async Task<Carried> Carry(Guid id, string from, string to, byte[] message, CancellationToken stop)
    {
        while (true)
        {
            using var limit = new CancellationTokenSource(settings.Limit);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, stop);
            var before = talk?.Taken ?? 0;
            try
            {
                talk ??= await SmtpTalk.Open(settings, site.Host, either.Token);
                await talk.Send(from, to, message, either.Token, limit.Token);
                return Carried.Well;
            }
            catch (SmtpRefusal no)
            {
                var verdict = Verdict(talk?.Stage ?? SmtpStage.Opening, no.Code);
                if (verdict is CarriedHow.Down)
                    await HangUp();
                if (verdict is not CarriedHow.Down || before == 0)
                    return new Carried(verdict, no.Message);
            }
            catch (Exception failure) when (failure is IOException or SocketException or AuthenticationException or OperationCanceledException)
            {
                var stage = talk?.Stage ?? SmtpStage.Opening;
                await HangUp();
                if (stage != SmtpStage.Content)
                    stop.ThrowIfCancellationRequested();
                // A connection that had served was closed meanwhile: a server may take only so many messages over one.
                if (stage == SmtpStage.Content || before == 0 || limit.IsCancellationRequested)
                    return new Carried(Verdict(stage, 0), Words(stage, failure));
            }
        }
    }

    /// <summary>What an answer means. Code 0: there was none, the connection broke, or it could not be trusted.</summary>
    public static CarriedHow Verdict(SmtpStage stage, int code) => (stage, code) switch
    {
        (SmtpStage.Opening, _) => CarriedHow.Down,
        (SmtpStage.Content, < 400) => CarriedHow.Unknown,
        (_, 0 or 421) => CarriedHow.Down,
        (_, >= 500 and < 600) => CarriedHow.Refused,
        _ => CarriedHow.Later,
    };

    public ValueTask DisposeAsync() => talk?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async Task HangUp()
    {
        if (talk is not null)
            await talk.DisposeAsync();
        talk = null;
    }

    private static string Words(SmtpStage stage, Exception failure) => failure switch
    {
        _ when stage == SmtpStage.Content => "The connection ended before the mail server said whether it took the message.",
        OperationCanceledException => "The mail server did not answer in time.",
        AuthenticationException => "The mail server’s certificate cannot be trusted.",
        SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain } => "The mail server’s name is not known.",
        SocketException { SocketErrorCode: SocketError.ConnectionRefused } => "The mail server refuses the connection.",
        _ => "The connection to the mail server broke.",
    };
}
