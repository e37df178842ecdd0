using Cohort.Kernel.Text;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.Ui.Forms;

/// <summary>Reads a duration typed by a person ("3 h 30", "3:30", "90") into whole minutes; empty is 0.</summary>
public sealed class MinutesBinder : IModelBinder
{
    /// <inheritdoc/>
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        ArgumentNullException.ThrowIfNull(bindingContext);
        var given = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (given == ValueProviderResult.None)
            return Task.CompletedTask;
        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, given);
        var minutes = 0;
        if (!string.IsNullOrWhiteSpace(given.FirstValue) && !Minutes.TryParse(given.FirstValue, out minutes))
        {
            var texts = bindingContext.HttpContext.RequestServices.GetRequiredService<Texts>();
            bindingContext.ModelState.AddModelError(bindingContext.ModelName, texts["Write a duration such as 3 h 30 or 90 min."]);
            return Task.CompletedTask;
        }

        bindingContext.Result = ModelBindingResult.Success(minutes);
        return Task.CompletedTask;
    }
}
