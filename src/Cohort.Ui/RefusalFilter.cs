using Cohort.Kernel;
using Cohort.Kernel.Text;
using FluentValidation;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Cohort.Ui;

/// <summary>
/// Turns a validation error or a <see cref="Refusal"/> into the same page, 422, with what was typed kept;
/// turns <see cref="NotFound"/> and <see cref="Forbidden"/> into 404 and 403.
/// </summary>
public sealed class RefusalFilter(Texts texts) : IAsyncPageFilter
{
    /// <inheritdoc/>
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var request = context.HttpContext;
        // Razor would show a page that nobody loaded. An error page is shown whatever was asked.
        if (context.HandlerMethod is null && !HttpMethods.IsGet(request.Request.Method) && !HttpMethods.IsHead(request.Request.Method)
            && request.Features.Get<IStatusCodeReExecuteFeature>() is null && request.Features.Get<IExceptionHandlerFeature>() is null)
        {
            context.Result = new NotFoundResult();
            return;
        }

        if (context.HandlerInstance is not CohortPage page)
        {
            await next();
            return;
        }

        if (HttpMethods.IsPost(context.HttpContext.Request.Method) && !context.ModelState.IsValid && context.HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is null)
        {
            context.Result = await Again(page);
            return;
        }

        var done = await next();
        switch (done.Exception)
        {
            case NotFound:
                done.Result = new NotFoundResult();
                break;
            case Forbidden:
                done.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
                break;
            case ValidationException invalid:
                foreach (var failure in invalid.Errors)
                    page.ModelState.AddModelError(Field(page, failure.PropertyName), texts[failure.ErrorMessage, failure.CustomState as object?[] ?? []]);
                done.Result = await Again(page);
                break;
            case Refusal refusal:
                page.ModelState.AddModelError(Field(page, refusal.Field ?? ""), texts[refusal.Text, [.. refusal.Values]]);
                done.Result = await Again(page);
                break;
            default:
                return;
        }

        done.ExceptionHandled = true;
    }

    // A command names its own property ("Title"); the form that carries it is bound as "Form", or by a name of its own: then
    // the one that was sent with this property.
    private static string Field(CohortPage page, string name)
    {
        if (name.Length == 0 || page.ModelState.ContainsKey(name))
            return name;
        var sent = page.ModelState.Where(one => one.Value?.RawValue is not null && one.Key.EndsWith($".{name}", StringComparison.Ordinal) && one.Key.Count(letter => letter == '.') == name.Count(letter => letter == '.') + 1).Select(one => one.Key).ToList();
        return sent.Count == 1 ? sent[0] : $"Form.{name}";
    }

    private static async Task<IActionResult> Again(CohortPage page)
    {
        try
        {
            await page.Load();
        }
        catch (NotFound)
        {
            return new NotFoundResult();
        }
        catch (Forbidden)
        {
            return new StatusCodeResult(StatusCodes.Status403Forbidden);
        }

        var result = page.Page();
        result.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return result;
    }
}
