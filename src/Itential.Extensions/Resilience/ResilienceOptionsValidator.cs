using Microsoft.Extensions.Options;

namespace Itential.Extensions.Resilience;

/// <summary>Validates the options of one client when the application starts and when the client is made.</summary>
internal sealed class ResilienceOptionsValidator(string client, IServiceProvider services) : IValidateOptions<ItentialResilienceOptions>
{
    public ValidateOptionsResult Validate(string? name, ItentialResilienceOptions options)
    {
        if (name != client)
        {
            return ValidateOptionsResult.Skip;
        }

        var faults = new ResilienceFaults(options, ClientFacts.TimeoutOrNull(services, client)).Find();
        return faults.Count == 0
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(faults.Select(fault => $"{fault} ({client})"));
    }
}
