using Cohort.Facilities.Reminders;
using Cohort.Facilities.Rooms;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Pages.Facilities.Rooms;

/// <summary>Where the group chats; for those who steer, also what is said there by itself and how that goes.</summary>
internal sealed record GetRooms(Guid Cohort) : IQuery<GetRooms.Answer>
{
    private const int MostPosts = 20;

    public Access Access => Access.In(Cohort, Roles.Community);

    /// <param name="Links">The chats, by name.</param>
    /// <param name="Hooks">The webhooks; for those who steer.</param>
    /// <param name="Posts">What was posted lately, the latest first; for them too.</param>
    /// <param name="News">What can be said: the name of a rule and its label, a key of the texts.</param>
    internal sealed record Answer(IReadOnlyList<RoomLink> Links, IReadOnlyList<Hook> Hooks, IReadOnlyList<Line> Posts, IReadOnlyList<(string Rule, string Label)> News, string TimeZone);

    /// <summary>A webhook without its address and its secret.</summary>
    internal sealed record Hook(Guid Id, string Name, ChatFormat Format, string Host, string News, DateTime? StoppedAt, string StoppedWhy);

    internal sealed record Line(DateTime At, string Name, string Rule, PostState State, string Error, DateTime? NextAt);

    internal sealed class Handler(FacilitiesDb db, IEnumerable<IReminderRule> rules, CurrentPerson person, IMediator mediator) : IRequestHandler<GetRooms, Answer>
    {
        public async Task<Answer> Handle(GetRooms request, CancellationToken cancellationToken)
        {
            var links = await db.RoomLinks.AsNoTracking().Where(one => one.PromoId == request.Cohort).OrderBy(one => one.Name).ThenBy(one => one.Id).ToListAsync(cancellationToken);
            if (!person.Steers(request.Cohort))
                return new Answer(links, [], [], [], "");
            var hooks = await db.Webhooks.Where(one => one.PromoId == request.Cohort).OrderBy(one => one.MadeAt)
                .Select(one => new Hook(one.Id, one.Name, one.Format, one.Host, one.News, one.StoppedAt, one.StoppedWhy)).ToListAsync(cancellationToken);
            var posts = await (from post in db.Posts
                               where post.PromoId == request.Cohort
                               join hook in db.Webhooks on post.WebhookId equals hook.Id
                               orderby post.QueuedAt descending, post.Id descending
                               select new Line(post.QueuedAt, hook.Name, post.Rule, post.State, post.Error, post.NextAt)).Take(MostPosts).ToListAsync(cancellationToken);
            return new Answer(links, hooks, posts, [.. rules.Where(one => one is ITellsTheRoom).Select(one => (one.Name, one.Label))], await mediator.Send(new GetHouseZone(), cancellationToken));
        }
    }
}
