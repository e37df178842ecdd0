using Cohort.Kernel.Messages;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.TheBody;

/// <summary>Another logo for the training body. What the file is, its first bytes say, not its name.</summary>
internal sealed record ChangeLogo(byte[] File) : ICommand<Unit>
{
    public const int MaxBytes = 200 * 1024;

    public Access Access => Access.Coordinator;

    private static string? TypeOf(ReadOnlySpan<byte> file) => file switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => "image/png",
        [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
        _ => null,
    };

    internal sealed class Validator : AbstractValidator<ChangeLogo>
    {
        public Validator() => RuleFor(one => one.File).Cascade(CascadeMode.Stop)
            .Must(one => one.Length <= MaxBytes).Says("The logo is too heavy: 200 KB at most.")
            .Must(one => TypeOf(one) is not null).Says("The logo must be a PNG or JPEG picture.");
    }

    internal sealed class Handler(CohortsDb db) : IRequestHandler<ChangeLogo, Unit>
    {
        public async Task<Unit> Handle(ChangeLogo request, CancellationToken cancellationToken)
        {
            var body = Kernel.NotFound.IfNull(await db.Bodies.FirstOrDefaultAsync(cancellationToken));
            (body.Logo, body.LogoType) = (request.File, TypeOf(request.File)!);
            return Unit.Value;
        }
    }
}
