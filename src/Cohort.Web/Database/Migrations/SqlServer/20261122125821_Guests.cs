using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohort.Web.Database.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Guests : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Cohorts_DecisionExtension",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DecisionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ClosesAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    By = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_DecisionExtension", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Cohorts_DecisionExtension_Cohorts_Decision_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "Cohorts_Decision",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Cohorts_DecisionGuest",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DecisionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    TokenHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    MadeBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RevokedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DeviceHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_DecisionGuest", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Cohorts_DecisionGuest_Cohorts_Decision_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "Cohorts_Decision",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_DecisionExtension_DecisionId",
                table: "Cohorts_DecisionExtension",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_DecisionGuest_DecisionId",
                table: "Cohorts_DecisionGuest",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_DecisionGuest_TokenHash",
                table: "Cohorts_DecisionGuest",
                column: "TokenHash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Cohorts_DecisionExtension");

            migrationBuilder.DropTable(
                name: "Cohorts_DecisionGuest");
        }
    }
}
