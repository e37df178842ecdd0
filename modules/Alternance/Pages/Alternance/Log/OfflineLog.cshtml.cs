using Cohort.Ui;
using Microsoft.AspNetCore.Authorization;

namespace Cohort.Alternance.Pages.Alternance.Log;

/// <summary>What a device shows in place of the log when there is no network: a short form and nothing of anybody. What is written stays on the device until it is sent.</summary>
[AllowAnonymous]
internal sealed class OfflineLogModel : CohortPage;
