using Cohort.Kernel.Text;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Addresses;
using MediatR;

namespace Cohort.Watch.Answers;

internal sealed class WhenLinkKeysAreAsked(Texts texts) : IRequestHandler<GetLinkKeys, IReadOnlyList<LinkKeys>>
{
    public Task<IReadOnlyList<LinkKeys>> Handle(GetLinkKeys request, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<LinkKeys>>([.. request.Addresses.Select(Of)]);

    private LinkKeys Of(string pasted) =>
        Address.Read(pasted, out var fault) is { } address ? new LinkKeys(address.Key, address.WiderKey, null) : new LinkKeys("", "", fault!.Why.Say(texts));
}
