using Cohort.Kernel;
using Cohort.Ui;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Addresses;
using Cohort.Watch.Model.Files;
using Cohort.Watch.Model.Imports;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Pages.Watch.Files;
using FluentValidation;
using MediatR;

namespace Cohort.Watch.Answers;

internal sealed class WhenLinksArePreviewed(LinkImporter importer, ImportName names) : IRequestHandler<PreviewLinks, LinksReport>
{
    public async Task<LinksReport> Handle(PreviewLinks request, CancellationToken cancellationToken) =>
        await importer.Lay(request.Cohort, LinkFileReader.Read(request.File), await names.Of(request.Cohort, request.By, cancellationToken), write: false, cancellationToken);
}

internal sealed class ImportLinksRules : AbstractValidator<ImportLinks>;

internal sealed class WhenLinksAreImported(IMediator mediator) : IRequestHandler<ImportLinks, LinksReport>
{
    public Task<LinksReport> Handle(ImportLinks request, CancellationToken cancellationToken) =>
        mediator.Send(new KeepLinks(request.Cohort, Guid.CreateVersion7(), request.Name, LinkFileReader.Read(request.File), request.By), cancellationToken);
}

internal sealed class BringLinksRules : AbstractValidator<BringLinks>
{
    public BringLinksRules()
    {
        RuleFor(one => one.Addresses).Must(all => all.Count <= ItemIntake.MostADay).Says("At most {0} addresses at a time.", ItemIntake.MostADay);
        RuleFor(one => one.Why).Optional(Voice.LongestWhy);
    }
}

/// <summary>Addresses are a file of which only the addresses are known.</summary>
internal sealed class WhenLinksAreBrought(LinkImporter importer, ImportName names) : IRequestHandler<BringLinks, LinksReport>
{
    public async Task<LinksReport> Handle(BringLinks request, CancellationToken cancellationToken)
    {
        var basket = new LinkBasket();
        foreach (var (index, address) in request.Addresses.Index())
            basket.Add(new FoundLink(address, "", request.Why, [], [], null, null, [], basket.At(index + 1)));
        return await importer.Lay(request.Cohort, basket.Close(""), await names.Of(request.Cohort, request.By, cancellationToken), write: true, cancellationToken);
    }
}
