using Cohort.Kernel.Messages;
using Cohort.Ui;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.TheBody;

/// <summary>The logo as it was given; its type was read from its bytes, and every answer says nosniff.</summary>
internal sealed class LogoModel : CohortPage
{
    public async Task<IActionResult> OnGet()
    {
        var logo = await Send(new GetLogo());
        return File(logo.Bytes, logo.Type);
    }
}

internal sealed record GetLogo : IQuery<GetLogo.Answer>
{
    public Access Access => Access.SignedIn;

    internal sealed record Answer(byte[] Bytes, string Type);

    internal sealed class Handler(CohortsDb db) : IRequestHandler<GetLogo, Answer>
    {
        public async Task<Answer> Handle(GetLogo request, CancellationToken cancellationToken) =>
            Kernel.NotFound.IfNull(await db.Bodies.Where(one => one.Logo != null).Select(one => new Answer(one.Logo!, one.LogoType)).FirstOrDefaultAsync(cancellationToken));
    }
}
