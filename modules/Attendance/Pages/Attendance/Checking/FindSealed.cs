using Cohort.Attendance.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using MediatR;

namespace Cohort.Attendance.Pages.Attendance.Checking;

/// <summary>A number and a hash typed by hand from a paper: where they are checked. Tells nothing of what is there.</summary>
internal sealed class FindSealed : IQuery<string>
{
    public int? Number { get; set; }

    public string Hash { get; set; } = "";

    public Access Access => Access.Anyone;

    /// <summary>A hash as it is typed: with blanks, in capitals.</summary>
    public static string Plain(string? hash) => string.Concat((hash ?? "").Where(char.IsAsciiHexDigit)).ToLowerInvariant();

    internal sealed class Handler : IRequestHandler<FindSealed, string>
    {
        public Task<string> Handle(FindSealed request, CancellationToken cancellationToken)
        {
            if (request.Number is not > 0)
                throw new Refusal("A sheet has a number from 1 on.", nameof(Number));
            var hash = Plain(request.Hash);
            if (hash.Length is < PrintedHash.Shortest or > 64)
                throw new Refusal("The hash has at least twelve signs, digits and letters from a to f.", nameof(Hash));
            return Task.FromResult($"/check/{request.Number}/{hash}");
        }
    }
}
