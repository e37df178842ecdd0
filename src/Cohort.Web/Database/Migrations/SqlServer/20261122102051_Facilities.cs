using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohort.Web.Database.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Facilities : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "ClosedAt",
                table: "Cohorts_Invitation",
                type: "datetime2",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Cohorts_Announcement",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Audience = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    By = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_Announcement", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Cohorts_Announcement_Cohorts_TrainingCohort_CohortId",
                        column: x => x.CohortId,
                        principalTable: "Cohorts_TrainingCohort",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Facilities_AllowedHost",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Host = table.Column<string>(type: "nvarchar(255)", maxLength: 255, nullable: false),
                    Why = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    By = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Facilities_AllowedHost", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Facilities_Attachment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Type = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Length = table.Column<int>(type: "int", nullable: false),
                    Url = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    By = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RemovedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RemovedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Facilities_Attachment", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Facilities_FetchedPage",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Url = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    UrlHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Failure = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    WantedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    FetchedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    NextAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Facilities_FetchedPage", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Facilities_InboxItem",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PromoId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Rule = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Path = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ReadAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Facilities_InboxItem", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Facilities_LongWork",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    By = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Language = table.Column<string>(type: "nvarchar(5)", maxLength: 5, nullable: false),
                    PromoId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Input = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: false),
                    InputHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    State = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Step = table.Column<int>(type: "int", nullable: false),
                    Of = table.Column<int>(type: "int", nullable: false),
                    NextAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Said = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Report = table.Column<string>(type: "nvarchar(max)", maxLength: 400000, nullable: false),
                    ResultPath = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Facilities_LongWork", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Facilities_OutgoingMail",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Rule = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Occurrence = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    To = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false),
                    ToName = table.Column<string>(type: "nvarchar(170)", maxLength: 170, nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Language = table.Column<string>(type: "nvarchar(5)", maxLength: 5, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: false),
                    LinkLabel = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Link = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    IsSecret = table.Column<bool>(type: "bit", nullable: false),
                    MayBeStopped = table.Column<bool>(type: "bit", nullable: false),
                    State = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    NextAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ExpiresAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    Doubts = table.Column<int>(type: "int", nullable: false),
                    Error = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    QueuedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SettledAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Facilities_OutgoingMail", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Facilities_Reminder",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Rule = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Occurrence = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    PromoId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TimeZone = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    DueAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    NextAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    PlannedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Facilities_Reminder", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Facilities_ReminderChoice",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Rule = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Inbox = table.Column<bool>(type: "bit", nullable: false),
                    Mail = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Facilities_ReminderChoice", x => new { x.PersonId, x.Rule });
                });

            migrationBuilder.CreateTable(
                name: "Facilities_ReminderHours",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    QuietFrom = table.Column<int>(type: "int", nullable: false),
                    QuietTo = table.Column<int>(type: "int", nullable: false),
                    EveningAt = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Facilities_ReminderHours", x => x.PersonId);
                });

            migrationBuilder.CreateTable(
                name: "Facilities_ToldLine",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Rule = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Occurrence = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    PromoId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Channel = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Why = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Facilities_ToldLine", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_Announcement_CohortId_At",
                table: "Cohorts_Announcement",
                columns: new[] { "CohortId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_AllowedHost_Host",
                table: "Facilities_AllowedHost",
                column: "Host",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_Attachment_CohortId",
                table: "Facilities_Attachment",
                column: "CohortId");

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_Attachment_Hash",
                table: "Facilities_Attachment",
                column: "Hash");

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_Attachment_OwnerId",
                table: "Facilities_Attachment",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_FetchedPage_NextAt",
                table: "Facilities_FetchedPage",
                column: "NextAt");

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_FetchedPage_UrlHash",
                table: "Facilities_FetchedPage",
                column: "UrlHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_InboxItem_PersonId_At",
                table: "Facilities_InboxItem",
                columns: new[] { "PersonId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_InboxItem_PersonId_ReadAt",
                table: "Facilities_InboxItem",
                columns: new[] { "PersonId", "ReadAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_LongWork_By",
                table: "Facilities_LongWork",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_LongWork_NextAt",
                table: "Facilities_LongWork",
                column: "NextAt");

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_OutgoingMail_NextAt",
                table: "Facilities_OutgoingMail",
                column: "NextAt");

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_OutgoingMail_PersonId",
                table: "Facilities_OutgoingMail",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_OutgoingMail_Rule_SubjectId_To_Occurrence",
                table: "Facilities_OutgoingMail",
                columns: new[] { "Rule", "SubjectId", "To", "Occurrence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_OutgoingMail_SettledAt",
                table: "Facilities_OutgoingMail",
                column: "SettledAt");

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_Reminder_NextAt",
                table: "Facilities_Reminder",
                column: "NextAt");

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_Reminder_Rule_SubjectId_Occurrence",
                table: "Facilities_Reminder",
                columns: new[] { "Rule", "SubjectId", "Occurrence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_ToldLine_PersonId",
                table: "Facilities_ToldLine",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_ToldLine_PromoId_At",
                table: "Facilities_ToldLine",
                columns: new[] { "PromoId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_ToldLine_Rule_SubjectId_Occurrence_PersonId_Channel",
                table: "Facilities_ToldLine",
                columns: new[] { "Rule", "SubjectId", "Occurrence", "PersonId", "Channel" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Cohorts_Announcement");

            migrationBuilder.DropTable(
                name: "Facilities_AllowedHost");

            migrationBuilder.DropTable(
                name: "Facilities_Attachment");

            migrationBuilder.DropTable(
                name: "Facilities_FetchedPage");

            migrationBuilder.DropTable(
                name: "Facilities_InboxItem");

            migrationBuilder.DropTable(
                name: "Facilities_LongWork");

            migrationBuilder.DropTable(
                name: "Facilities_OutgoingMail");

            migrationBuilder.DropTable(
                name: "Facilities_Reminder");

            migrationBuilder.DropTable(
                name: "Facilities_ReminderChoice");

            migrationBuilder.DropTable(
                name: "Facilities_ReminderHours");

            migrationBuilder.DropTable(
                name: "Facilities_ToldLine");

            migrationBuilder.DropColumn(
                name: "ClosedAt",
                table: "Cohorts_Invitation");
        }
    }
}
