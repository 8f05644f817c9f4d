namespace Itential.Refit;

/// <summary>Names the HTTP verb and the route template of a method. Derive from it to give a verb of your own a name.</summary>
/// <remarks>
/// The verb must be a constant that the compiler sees: the argument of the base constructor, or, where the deriving attribute is in
/// another assembly, its own constructor parameter named <c>method</c>, which may have a default.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
public class HttpMethodAttribute : Attribute
{
    private readonly HttpMethod? _method;

    /// <summary>Sends the method by a verb of its own.</summary>
    /// <param name="method">The verb as it is sent, such as <c>PURGE</c>: a token of RFC 9110, section 9.1.</param>
    /// <param name="path">The route template.</param>
    public HttpMethodAttribute(string method, string path)
    {
        _method = new HttpMethod(method);
        Path = path;
    }

    /// <summary>Leaves the verb to a derived class that overrides <see cref="Method"/>.</summary>
    /// <param name="path">The route template.</param>
    protected HttpMethodAttribute(string path)
    {
        Path = path;
    }

    /// <summary>The HTTP verb.</summary>
    /// <exception cref="NotSupportedException">The derived class has neither passed a verb nor overridden this.</exception>
    public virtual HttpMethod Method => _method ?? throw new NotSupportedException($"{GetType().Name} has no verb. Pass one to the base constructor, or override Method.");

    /// <summary>
    /// The route template. It is empty or starts with <c>/</c>. <c>{name}</c> takes the parameter of that name, escaped as one
    /// segment; <c>{name?}</c> may be null and then leaves out its segment; <c>{**name}</c> keeps the slashes of its value. A query
    /// may follow after <c>?</c>.
    /// </summary>
    public virtual string Path { get; }
}
