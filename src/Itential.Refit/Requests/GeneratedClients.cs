using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Itential.Refit.Requests;

/// <summary>Knows how each generated client is made. Filled by the module initializer of generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GeneratedClients
{
    /// <summary>
    /// Whether an assembly that was built with <c>ItentialRegistration=OnDemand</c> registers all its clients when it is loaded. A trimmed program
    /// says no by the switch <c>Itential.RegistersAll</c>, and then keeps those clients only that are asked for by name.
    /// </summary>
    public static bool RegistersAll { get; } = !AppContext.TryGetSwitch("Itential.RegistersAll", out var registersAll) || registersAll;

    /// <summary>Says how the client of an interface is made.</summary>
    /// <typeparam name="T">The interface.</typeparam>
    /// <param name="create">Makes it.</param>
    public static void Register<T>(Func<HttpClient, RefitSettings, T> create)
        where T : class => Factory<T>.Create = create;

    internal static T Create<T>(HttpClient http, RefitSettings settings)
        where T : class
    {
        if (Factory<T>.Create is null)
        {
            // Naming an interface runs no code of its assembly, so its initializer may not have run yet.
            RuntimeHelpers.RunModuleConstructor(typeof(T).Module.ModuleHandle);
        }

        return (Factory<T>.Create ?? throw Missing(typeof(T)))(http, settings);
    }

    private static InvalidOperationException Missing(Type type) => new(type.IsGenericType
        ? $"No client was generated for {type}. Ask for it by its closed name where its type arguments are known, as in RestService.For<{type.Name.Split('`')[0]}<...>>, or declare an interface that derives from it."
        : $"No client was generated for {type.FullName}. Give at least one of its methods a verb attribute such as [Get(\"/path\")], and let the project that declares it reference the Itential.Refit package, so that its generator runs there. A trimmed program leaves out those of Platform and Gateway that it does not use by the properties of their clients: use these, or set <ItentialRegistersAll>true</ItentialRegistersAll> in its project.");

    private static class Factory<T>
        where T : class
    {
        public static Func<HttpClient, RefitSettings, T>? Create { get; set; }
    }
}
