namespace Itential.Platform;

/// <summary>Starts and stops adapters and applications and waits until they are there.</summary>
/// <remarks>The server answers before the change is over; these look at the health until it is. <see cref="ServiceState.Dead"/> is a failure.</remarks>
public static class ServiceWaiting
{
    /// <summary>Starts an adapter and waits until it runs.</summary>
    /// <param name="platform">The platform.</param>
    /// <param name="name">The name of the adapter.</param>
    /// <param name="options">How to wait; null is once a second and less and less often, without a deadline.</param>
    /// <param name="progress">Hears of each look.</param>
    /// <param name="cancellationToken">Ends the wait, not the start.</param>
    /// <returns>The health of the adapter at the end.</returns>
    /// <exception cref="WorkTimedOutException">The deadline has passed.</exception>
    public static Task<WorkResult<ServiceHealth>> StartAdapterAndWaitAsync(
        this IPlatformClient platform, string name, WaitOptions? options = null, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default) =>
        ServiceChange.OfAdapter(platform, name).StartAsync(options, progress, cancellationToken);

    /// <summary>Stops an adapter and waits until it stands.</summary>
    /// <param name="platform">The platform.</param>
    /// <param name="name">The name of the adapter.</param>
    /// <param name="options">How to wait; null is once a second and less and less often, without a deadline.</param>
    /// <param name="progress">Hears of each look.</param>
    /// <param name="cancellationToken">Ends the wait, not the stop.</param>
    /// <returns>The health of the adapter at the end.</returns>
    /// <exception cref="WorkTimedOutException">The deadline has passed.</exception>
    public static Task<WorkResult<ServiceHealth>> StopAdapterAndWaitAsync(
        this IPlatformClient platform, string name, WaitOptions? options = null, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default) =>
        ServiceChange.OfAdapter(platform, name).StopAsync(options, progress, cancellationToken);

    /// <summary>Stops an adapter, starts it again and waits until it runs anew.</summary>
    /// <param name="platform">The platform.</param>
    /// <param name="name">The name of the adapter.</param>
    /// <param name="options">How to wait; null is once a second and less and less often, without a deadline.</param>
    /// <param name="progress">Hears of each look.</param>
    /// <param name="cancellationToken">Ends the wait, not the restart.</param>
    /// <returns>The health of the adapter at the end.</returns>
    /// <exception cref="WorkTimedOutException">The deadline has passed.</exception>
    public static Task<WorkResult<ServiceHealth>> RestartAdapterAndWaitAsync(
        this IPlatformClient platform, string name, WaitOptions? options = null, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default) =>
        ServiceChange.OfAdapter(platform, name).RestartAsync(options, progress, cancellationToken);

    /// <summary>Starts an application and waits until it runs.</summary>
    /// <param name="platform">The platform.</param>
    /// <param name="name">The name of the application.</param>
    /// <param name="options">How to wait; null is once a second and less and less often, without a deadline.</param>
    /// <param name="progress">Hears of each look.</param>
    /// <param name="cancellationToken">Ends the wait, not the start.</param>
    /// <returns>The health of the application at the end.</returns>
    /// <exception cref="WorkTimedOutException">The deadline has passed.</exception>
    public static Task<WorkResult<ServiceHealth>> StartApplicationAndWaitAsync(
        this IPlatformClient platform, string name, WaitOptions? options = null, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default) =>
        ServiceChange.OfApplication(platform, name).StartAsync(options, progress, cancellationToken);

    /// <summary>Stops an application and waits until it stands.</summary>
    /// <param name="platform">The platform.</param>
    /// <param name="name">The name of the application.</param>
    /// <param name="options">How to wait; null is once a second and less and less often, without a deadline.</param>
    /// <param name="progress">Hears of each look.</param>
    /// <param name="cancellationToken">Ends the wait, not the stop.</param>
    /// <returns>The health of the application at the end.</returns>
    /// <exception cref="WorkTimedOutException">The deadline has passed.</exception>
    public static Task<WorkResult<ServiceHealth>> StopApplicationAndWaitAsync(
        this IPlatformClient platform, string name, WaitOptions? options = null, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default) =>
        ServiceChange.OfApplication(platform, name).StopAsync(options, progress, cancellationToken);

    /// <summary>Stops an application, starts it again and waits until it runs anew.</summary>
    /// <param name="platform">The platform.</param>
    /// <param name="name">The name of the application.</param>
    /// <param name="options">How to wait; null is once a second and less and less often, without a deadline.</param>
    /// <param name="progress">Hears of each look.</param>
    /// <param name="cancellationToken">Ends the wait, not the restart.</param>
    /// <returns>The health of the application at the end.</returns>
    /// <exception cref="WorkTimedOutException">The deadline has passed.</exception>
    public static Task<WorkResult<ServiceHealth>> RestartApplicationAndWaitAsync(
        this IPlatformClient platform, string name, WaitOptions? options = null, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default) =>
        ServiceChange.OfApplication(platform, name).RestartAsync(options, progress, cancellationToken);
}
