using System.Text.RegularExpressions;
using Cohort.Kernel.Messages;
using Cohort.Testing;
using FluentValidation;
using MediatR;

namespace Cohort.UnitTests.House;

public sealed partial class MessageTests
{
    [Fact]
    public void Every_request_says_who_may_send_it()
    {
        Subjects.Requests.Count.ShouldBeGreaterThan(50);
        Subjects.Requests.Where(one => !one.IsAssignableTo(typeof(IGuarded))).ShouldBeEmpty();
    }

    [Fact]
    public void Every_request_is_a_command_or_a_query_and_has_exactly_one_handler()
    {
        foreach (var request in Subjects.Requests)
        {
            (request.IsAssignableTo(typeof(ICommand)) ^ request.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IQuery<>)))
                .ShouldBeTrue($"{request} is neither or both");
            Subjects.Implementations.Count(one => one.GetInterfaces().Any(face =>
                    face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IRequestHandler<,>) && face.GenericTypeArguments[0] == request))
                .ShouldBe(1, request.FullName);
        }
    }

    [Fact]
    public void Every_command_has_a_validator()
    {
        Subjects.Commands.Count.ShouldBeGreaterThan(25);
        var validated = Subjects.Implementations.Where(one => !one.IsAbstract).SelectMany(one => one.GetInterfaces())
            .Where(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IValidator<>)).Select(one => one.GenericTypeArguments[0]).ToHashSet();
        Subjects.Commands.Where(one => !validated.Contains(one)).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_is_called_by_a_word_that_says_nothing()
    {
        var names = Subjects.Implementations.Select(one => one.Name).Concat(Subjects.Contracts.SelectMany(one => one.GetTypes()).Select(one => one.Name)).ToList();
        names.Count.ShouldBeGreaterThan(200);
        names.Where(one => Empty().IsMatch(one)).ShouldBeEmpty();
        names.ShouldNotContain("Cohort");
    }

    [Fact]
    public void Files_fit_on_a_screen_or_two()
    {
        var files = Repository.Files("*.cs", "src", "modules").Concat(Repository.Files("*.cshtml", "src", "modules")).ToList();
        files.Count.ShouldBeGreaterThan(200);
        files.Select(one => (Path.GetRelativePath(Repository.Root, one), Lines: File.ReadLines(one).Count()))
            .Where(one => one.Lines > (one.Item1.EndsWith(".cshtml", StringComparison.Ordinal) ? 130 : 170)).ShouldBeEmpty();
    }

    [Fact]
    public void The_kernel_stays_small() =>
        Repository.Files("*.cs", "src/Cohort.Kernel").Sum(one => File.ReadLines(one).Count(line => line.Trim().Length > 0 && !line.TrimStart().StartsWith("//", StringComparison.Ordinal)))
            .ShouldBeInRange(300, 1200);

    [Fact]
    public void No_module_writes_SQL_by_hand() =>
        Repository.Files("*.cs", "modules").Where(one => RawSql().IsMatch(File.ReadAllText(one))).ShouldBeEmpty();

    [Fact]
    public void Only_the_guarded_fetcher_speaks_to_other_hosts()
    {
        // And the carrier of mail, which speaks to the one server that whoever runs the machine configured.
        var speaking = Repository.Files("*.cs", "src", "modules").Where(one => Speaking().IsMatch(File.ReadAllText(one))).Select(one => Path.GetFileName(one)!).ToList();
        speaking.ShouldContain("GuardedFetcher.cs");
        speaking.Where(one => one != "GuardedFetcher.cs" && !one.StartsWith("Smtp", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void No_page_carries_inline_style_or_script()
    {
        var pages = Repository.Files("*.cshtml", "src", "modules").ToList();
        pages.Count.ShouldBeGreaterThan(50);
        pages.Where(one => Inline().IsMatch(File.ReadAllText(one))).ShouldBeEmpty();
    }

    [GeneratedRegex("(Service|Manager|Helper|Utils?|Repository)$", RegexOptions.None, 1000)]
    private static partial Regex Empty();

    [GeneratedRegex(@"FromSql|ExecuteSql|SqlQuery", RegexOptions.None, 1000)]
    private static partial Regex RawSql();

    [GeneratedRegex(@"\b(HttpClient|HttpMessageInvoker|SocketsHttpHandler|IHttpClientFactory|AddHttpClient|WebRequest|WebClient|TcpClient|UdpClient|ClientWebSocket|Socket)\b(?=[\s(<>;,?])", RegexOptions.None, 1000)]
    private static partial Regex Speaking();

    [GeneratedRegex(@"<[^>]*\sstyle=|<style|<script(?![^>]*\ssrc=)|\son(click|load|submit|change)=|Html\.Raw", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Inline();
}
