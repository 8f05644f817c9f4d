using Microsoft.Extensions.Options;

namespace Itential.Refit.Connections;

/// <summary>Validates the options of all instances of a product, when the application starts and when a client is made.</summary>
internal sealed class ConnectionOptionsValidator<TOptions>(ConnectionProduct<TOptions> product) : IValidateOptions<TOptions>
    where TOptions : ConnectionOptions
{
    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        var faults = product.Faults(options);
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
